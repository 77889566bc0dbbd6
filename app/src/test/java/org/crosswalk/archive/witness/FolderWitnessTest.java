package org.crosswalk.archive.witness;

class FolderWitnessTest extends WitnessContract {
    @Override
    Witness witness() {
        return remembering();
    }
}
