package dev.modelwright.processor.schema;

import dev.modelwright.processor.diagnostic.NearNames;
import dev.modelwright.processor.diagnostic.ReadingCode;
import dev.modelwright.processor.diagnostic.Visible;
import dev.modelwright.processor.yaml.YamlMapping;
import dev.modelwright.processor.yaml.YamlNode;
import dev.modelwright.schema.ParameterRuleBuilder;
import dev.modelwright.schema.ParameterTemplate;
import dev.modelwright.schema.ParameterType;
import dev.modelwright.schema.WireNamed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one parameter rule and merges its template. */
final class ParameterRuleReader {

    private static final String STAND_IN = "unnamed";
    private static final Set<String> TYPING = Set.of("type", "use_template", "default", "min", "max", "options");

    private final boolean ofSeveralModels;

    private ParameterRuleReader(boolean ofSeveralModels) {
        this.ofSeveralModels = ofSeveralModels;
    }

    /** Returns a reader of rules of one model, whose parameters cannot be optional. */
    static ParameterRuleReader ofModel() {
        return new ParameterRuleReader(false);
    }

    /** Returns a reader of rules of several models, some of which may lack a parameter. */
    static ParameterRuleReader ofSeveralModels() {
        return new ParameterRuleReader(true);
    }

    Optional<LocatedRule> read(Value value) {
        return value.mapping("a mapping with `name`").map(node -> read(node, value));
    }

    private LocatedRule read(YamlMapping node, Value value) {
        MappingReader reader = new MappingReader(node, "a parameter rule", value);
        String name = reader.required("name", Value::word).orElse(STAND_IN);
        ParameterRuleBuilder rule = new ParameterRuleBuilder(name);
        boolean typed = readType(reader, rule);
        readTexts(reader, rule);
        readValues(reader, rule);
        boolean optional =
                ofSeveralModels && reader.optional("optional", Value::bool).orElse(false);
        reader.opaque("show_on", "placeholder"); // vendors write them, Dify ignores them
        reader.nothingElse();
        return typed
                ? new LocatedRule(rule.build(), optional, node, reader.faults())
                : untyped(rule, optional, node, reader, value);
    }

    private static boolean readType(MappingReader reader, ParameterRuleBuilder rule) {
        Optional<ParameterTemplate> template = reader.optional("use_template", ParameterRuleReader::template);
        Optional<ParameterType> type = reader.optional("type", found -> found.oneOf(ParameterType.class));
        template.ifPresent(rule::template);
        type.ifPresent(rule::type);
        return template.isPresent() || type.isPresent();
    }

    private static Optional<ParameterTemplate> template(Value value) {
        value.noteNames(() -> Value.names(ParameterTemplate.class));
        Optional<String> text = value.word();
        return text.flatMap(
                name -> WireNamed.find(ParameterTemplate.class, name).or(() -> unknownTemplate(value)));
    }

    private static Optional<ParameterTemplate> unknownTemplate(Value value) {
        List<String> names = Value.names(ParameterTemplate.class);
        String hint = NearNames.hint(value.plainText(), names);
        value.report(
                ReadingCode.UNKNOWN_TEMPLATE, Words.list(names), value.node().describe(), hint);
        return Optional.empty();
    }

    private static void readTexts(MappingReader reader, ParameterRuleBuilder rule) {
        reader.optional("label", LocalizedTextReader::read).ifPresent(rule::label);
        rule.help(reader.setting("help", LocalizedTextReader::read));
        rule.options(reader.setting("options", value -> Optional.of(value.list(new Distinct<>(Value::text)))));
    }

    private static void readValues(MappingReader reader, ParameterRuleBuilder rule) {
        rule.required(reader.optional("required", Value::bool).orElse(false));
        rule.defaultValue(reader.setting("default", JsonValues::scalar));
        rule.min(reader.setting("min", Numbers::decimal));
        rule.max(reader.setting("max", Numbers::decimal));
        rule.precision(reader.setting("precision", value -> Numbers.integer(value, 0)));
    }

    private static LocatedRule untyped(
            ParameterRuleBuilder rule, boolean optional, YamlMapping node, MappingReader reader, Value value) {
        boolean reported = reader.faults().contains("type") || reader.faults().contains("use_template");
        if (!reported && !node.isMerged()) {
            String name = node.value("name").map(YamlNode::describe).orElse(Visible.value(STAND_IN));
            value.report(ReadingCode.MISSING_TYPE, name);
        }
        return new LocatedRule(rule.type(ParameterType.STRING).build(), optional, node, union(reader.faults()));
    }

    private static Set<String> union(Set<String> faults) {
        return Stream.concat(faults.stream(), TYPING.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
