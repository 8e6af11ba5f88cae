package dev.modelwright.openai.client;

import java.util.Optional;

/**
 * A tool call, or a piece of one from a stream.
 *
 * @param index position of the call among the calls of the answer, from 0; pieces with one index belong together
 * @param id the call's id, empty on later pieces or when the server gives none
 * @param name the tool's name, empty on later pieces
 * @param arguments JSON text, or the next piece of it; may be empty
 */
public record ToolCallPart(int index, Optional<String> id, Optional<String> name, String arguments) {}
