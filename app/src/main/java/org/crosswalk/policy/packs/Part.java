package org.crosswalk.policy.packs;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A piece of a pack's YAML that knows where it stands, so that whoever wrote it can be told the line. */
record Part(String file, Node node) {

    /** The documents of a file, as far as its YAML is well formed. */
    static List<Part> documents(PackSource.Text text) {
        List<Part> documents = new ArrayList<>();
        try {
            new Yaml(new LoaderOptions())
                    .composeAll(new StringReader(text.yaml()))
                    .forEach(node -> documents.add(new Part(text.file(), node)));
        } catch (MarkedYAMLException e) {
            throw new BrokenPack(text.file(), e.getProblemMark().getLine() + 1, "This is not YAML: " + e.getProblem());
        } catch (YAMLException e) {
            throw new BrokenPack(text.file(), 1, "This is not YAML: " + e.getMessage());
        }
        return documents;
    }

    /** What a name leads to, with the name's own place. */
    record Entry(Part name, Part value) {}

    BrokenPack broken(String why) {
        return new BrokenPack(file, node.getStartMark().getLine() + 1, why);
    }

    /** Names and values, in order; a name that stands there twice means that one of them was forgotten. */
    Map<String, Entry> entries(String what) {
        if (!(node instanceof MappingNode mapping)) {
            throw broken("Expected names and values for " + what);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Part name = new Part(file, tuple.getKeyNode());
            Part value = new Part(file, tuple.getValueNode());
            if (entries.put(name.text("a name in " + what), new Entry(name, value)) != null) {
                throw name.broken("'" + name.text(what) + "' stands twice in " + what);
            }
        }
        return entries;
    }

    Fields fields(String what, Set<String> known) {
        Map<String, Entry> entries = entries(what);
        entries.forEach((name, entry) -> {
            if (!known.contains(name)) {
                throw entry.name().broken("There is no '" + name + "' in " + what);
            }
        });
        return new Fields(this, what, entries);
    }

    List<Part> items(String what) {
        if (!(node instanceof SequenceNode sequence)) {
            throw broken("Expected a list of " + what);
        }
        return sequence.getValue().stream().map(item -> new Part(file, item)).toList();
    }

    String text(String what) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw broken("Expected words for " + what);
        }
        return scalar.getValue().strip();
    }
}
