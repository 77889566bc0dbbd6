package org.crosswalk.records.production;

/** The page that stands at the top of a volume. */
final class VolumeReadme {
    private VolumeReadme() {}

    static String of(Production production, int pages) {
        return """
                Records for request %s, volume %d: %d records on %d pages.
                Given because of: %s%s

                PDF/      each record as pages with numbers, which begin with %s. A black box stands where something is
                          withheld; it names the exemption, and is of the same size whatever it hides.
                TEXT/     the same as plain text (UTF-8).
                NATIVE/   as it was received (.eml) and as it was archived (.json), for records of which nothing is withheld.
                DATA/load.dat
                          a load file for review programs: UTF-8 with a byte-order mark, U+0014 between fields, U+00FE around
                          them, U+00AE for a line end within one; within a value the sign U+00FE is written twice and U+00AE
                          as (R). SHA256 is that of the file which is given: the one in NATIVE, or else the PDF.
                withholding-log.pdf, withholding-log.csv
                          what is withheld of which record, on what ground, how that applies to it, and what is given of it.
                proofs/   that each record was in the district's archive, and README.md, which tells how to verify it with
                          programs that are not the district's. For a record of which something is withheld the proof holds a
                          hash only, so that nobody can test guesses of what is withheld.
                SHA256SUMS
                          "sha256sum -c SHA256SUMS" finds a damaged copy.
                """.formatted(
                        production.request(),
                        production.volume(),
                        production.items().size(),
                        pages,
                        basis(production.basis()),
                        production.paper().isEmpty() ? "" : " (" + production.paper() + ")",
                        production.prefix());
    }

    private static String basis(LegalBasis basis) {
        return switch (basis) {
            case PUBLIC_RECORDS -> "a public-records request, M.G.L. c.66 s.10";
            case RELEASE -> "a written release by the parent or the eligible student, 34 CFR 99.30 and 603 CMR 23.07";
            case SUBPOENA -> "a subpoena";
            case COURT_ORDER -> "a court's order";
            case CONTRACT -> "a contract";
            case LEAVER_COPY -> "the approval of a leaver's copy of their own data";
            case LAW -> "a law";
        };
    }
}
