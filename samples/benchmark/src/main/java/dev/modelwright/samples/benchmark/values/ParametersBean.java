package dev.modelwright.samples.benchmark.values;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The parameters as people write them for Jackson and Bean Validation. */
public final class ParametersBean {

    @DecimalMin("0")
    @DecimalMax("2")
    @Digits(integer = 1, fraction = 2)
    public @Nullable BigDecimal temperature;

    @DecimalMin("0")
    @DecimalMax("1")
    @Digits(integer = 1, fraction = 2)
    @JsonProperty("top_p")
    public @Nullable BigDecimal topP;

    @Min(1)
    @Max(100)
    @JsonProperty("top_k")
    public @Nullable Long topK;

    @Min(1)
    @Max(4096)
    @JsonProperty("max_tokens")
    public @Nullable Long maxTokens;

    @DecimalMin("0")
    @DecimalMax("1")
    @Digits(integer = 1, fraction = 2)
    @JsonProperty("presence_penalty")
    public @Nullable BigDecimal presencePenalty;

    @DecimalMin("0")
    @DecimalMax("1")
    @Digits(integer = 1, fraction = 2)
    @JsonProperty("frequency_penalty")
    public @Nullable BigDecimal frequencyPenalty;

    @Min(0)
    public @Nullable Long seed;

    @JsonProperty("response_format")
    public @Nullable ResponseFormat responseFormat;

    /** The form of the answer. */
    public enum ResponseFormat {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("json_object")
        JSON_OBJECT
    }
}
