package dev.modelwright.schema;

import dev.modelwright.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The eight starting points for parameter rules. Labels, types, defaults, ranges, precisions and options are those of
 * Dify's model runtime; the help texts are ours.
 */
public enum ParameterTemplate implements WireNamed {
    /** Randomness of the answer. */
    TEMPERATURE("temperature", "Temperature", "温度", ParameterType.FLOAT, range("0.0", "0.0", "1.0", 2)),
    /** Share of probability mass considered. */
    TOP_P("top_p", "Top P", "Top P", ParameterType.FLOAT, range("1.0", "0.0", "1.0", 2)),
    /** Number of candidate tokens considered. */
    TOP_K("top_k", "Top K", "Top K", ParameterType.INT, range("50", "1", "100", 0)),
    /** Lowers the probability of tokens that are present already. */
    PRESENCE_PENALTY(
            "presence_penalty", "Presence Penalty", "存在惩罚", ParameterType.FLOAT, range("0.0", "0.0", "1.0", 2)),
    /** Lowers the probability of tokens by how often they occurred. */
    FREQUENCY_PENALTY(
            "frequency_penalty", "Frequency Penalty", "频率惩罚", ParameterType.FLOAT, range("0.0", "0.0", "1.0", 2)),
    /** Greatest number of tokens in the answer. */
    MAX_TOKENS("max_tokens", "Max Tokens", "最大标记", ParameterType.INT, range("64", "1", "2048", 0)),
    /** Format of the answer. */
    RESPONSE_FORMAT("response_format", "Response Format", "回复格式", ParameterType.STRING, null),
    /** JSON schema that the answer keeps to. */
    JSON_SCHEMA("json_schema", "JSON Schema", null, ParameterType.TEXT, null);

    private final String wireName;
    private final LocalizedText label;
    private final ParameterType type;
    private final @Nullable Range range;

    ParameterTemplate(
            String wireName, String english, @Nullable String chinese, ParameterType type, @Nullable Range range) {
        this.wireName = wireName;
        LocalizedText text = LocalizedText.of(english);
        this.label = chinese == null ? text : text.with("zh_Hans", chinese);
        this.type = type;
        this.range = range;
    }

    @Override
    public String wireName() {
        return wireName;
    }

    /** Returns the label in English and, where there is one, Chinese. */
    public LocalizedText label() {
        return label;
    }

    /** Returns the type of the values. */
    public ParameterType type() {
        return type;
    }

    /** Returns the explanation in English and Chinese. */
    public LocalizedText help() {
        return TemplateHelp.of(this);
    }

    /** Returns the value that is offered first, empty for the two templates without one. */
    public Optional<JsonValue> defaultValue() {
        return range == null ? Optional.empty() : Optional.of(JsonValue.of(range.start()));
    }

    /** Returns the least value, empty where values are texts. */
    public Optional<BigDecimal> min() {
        return range == null ? Optional.empty() : Optional.of(range.min());
    }

    /** Returns the greatest value, empty where values are texts. */
    public Optional<BigDecimal> max() {
        return range == null ? Optional.empty() : Optional.of(range.max());
    }

    /** Returns the number of decimal places, empty where values are texts. */
    public Optional<Integer> precision() {
        return range == null ? Optional.empty() : Optional.of(range.precision());
    }

    /** Returns the values to choose from; only {@link #RESPONSE_FORMAT} has any. */
    public List<String> options() {
        return this == RESPONSE_FORMAT ? List.of("JSON", "XML") : List.of();
    }

    private static Range range(String start, String min, String max, int precision) {
        return new Range(new BigDecimal(start), new BigDecimal(min), new BigDecimal(max), precision);
    }

    private record Range(BigDecimal start, BigDecimal min, BigDecimal max, int precision) {}
}
