package dev.modelwright.message;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether the model may, must or must not ask for tools.
 *
 * @param mode the rule
 * @param tool the one tool that must be called; present exactly with {@link Mode#TOOL}
 */
public record ToolChoice(Mode mode, Optional<String> tool) {

    /** The model decides. */
    public static final ToolChoice AUTO = new ToolChoice(Mode.AUTO, Optional.empty());
    /** No tool may be called. */
    public static final ToolChoice NONE = new ToolChoice(Mode.NONE, Optional.empty());
    /** Some tool must be called. */
    public static final ToolChoice REQUIRED = new ToolChoice(Mode.REQUIRED, Optional.empty());

    public ToolChoice {
        Objects.requireNonNull(mode, "mode");
        if ((mode == Mode.TOOL) != tool.isPresent()) {
            throw new IllegalArgumentException("A tool must be named exactly when one tool must be called.");
        }
    }

    /** Returns the choice of exactly one tool. */
    public static ToolChoice tool(String name) {
        return new ToolChoice(Mode.TOOL, Optional.of(name));
    }

    /** The rules. */
    public enum Mode {
        /** The model decides. */
        AUTO,
        /** No tool may be called. */
        NONE,
        /** Some tool must be called. */
        REQUIRED,
        /** One named tool must be called. */
        TOOL
    }
}
