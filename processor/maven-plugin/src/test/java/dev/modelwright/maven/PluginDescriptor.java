package dev.modelwright.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The descriptor that Maven reads, as lines: goals, and what a build may set of each. */
final class PluginDescriptor {

    private static final Path FILE = Path.of("target/classes/META-INF/maven/plugin.xml");

    private final Element root;

    private PluginDescriptor(Element root) {
        this.root = root;
    }

    static PluginDescriptor read() throws Exception {
        return new PluginDescriptor(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(FILE.toFile())
                .getDocumentElement());
    }

    List<String> lines() {
        return Stream.concat(
                        Stream.of("prefix " + text(root, "goalPrefix").orElseThrow()),
                        elements(root, "mojo").flatMap(PluginDescriptor::goal))
                .toList();
    }

    private static Stream<String> goal(Element goal) {
        String header = "goal " + text(goal, "goal").orElseThrow()
                + text(goal, "phase").map(" in phase "::concat).orElse("")
                + (text(goal, "threadSafe").equals(Optional.of("true")) ? ", thread-safe" : "");
        return Stream.concat(
                Stream.of(header),
                elements(goal, "parameter")
                        .filter(parameter -> text(parameter, "editable").equals(Optional.of("true")))
                        .map(parameter -> "    " + parameter(goal, parameter))
                        .sorted());
    }

    // How a value is given on the command line, and the one it otherwise has, stand apart from the parameter.
    private static String parameter(Element goal, Element parameter) {
        String name = text(parameter, "name").orElseThrow();
        Optional<Element> configuration = elements(goal, "configuration")
                .flatMap(all -> elements(all, name))
                .findFirst();
        return text(parameter, "type").orElseThrow() + " " + name
                + configuration
                        .map(given -> given.getAttribute("default-value"))
                        .filter(value -> !value.isEmpty())
                        .map(" = "::concat)
                        .orElse("")
                + configuration
                        .map(Element::getTextContent)
                        .filter(property -> !property.isEmpty())
                        .map(" by "::concat)
                        .orElse("");
    }

    private static Optional<String> text(Element parent, String name) {
        return elements(parent, name).findFirst().map(Element::getTextContent);
    }

    private static Stream<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
