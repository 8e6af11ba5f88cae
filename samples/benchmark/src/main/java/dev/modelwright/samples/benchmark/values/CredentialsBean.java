package dev.modelwright.samples.benchmark.values;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The fields of the form as people write them for Jackson and Bean Validation. */
public final class CredentialsBean {

    @NotNull
    @JsonProperty("server_url")
    public @Nullable URI serverUrl;

    @NotBlank
    @Size(max = 40)
    @JsonProperty("model_uid")
    public @Nullable String modelUid;

    @NotBlank
    @JsonProperty("api_key")
    public @Nullable String apiKey;

    @NotNull
    public @Nullable Region region;

    @NotNull
    @JsonProperty("auth_method")
    public @Nullable AuthMethod authMethod;

    public @Nullable String password;

    public boolean compress = true;

    @Min(Integer.MIN_VALUE)
    @Max(Integer.MAX_VALUE)
    @JsonProperty("max_retries")
    public int maxRetries = 2;

    @Positive
    @JsonProperty("invoke_timeout")
    public int invokeTimeout = 600;

    public @Nullable String organization;

    /** Tells whether there is a password exactly when the method asks for one. */
    @JsonIgnore
    @AssertTrue
    public boolean isPasswordGivenWhereItIsAsked() {
        return (authMethod == AuthMethod.BASIC) == (password != null && !password.isBlank());
    }

    /** Where the server is. */
    public enum Region {
        @JsonProperty("eu-west")
        EU_WEST,
        @JsonProperty("us-east")
        US_EAST
    }

    /** How to sign in. */
    public enum AuthMethod {
        @JsonProperty("key")
        KEY,
        @JsonProperty("basic")
        BASIC
    }
}
