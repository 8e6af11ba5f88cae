package dev.modelwright.processor.plan;

import dev.modelwright.schema.ModelSchema;

/**
 * One predefined model.
 *
 * @param constant the name of its constant
 * @param method the name of the method that builds its schema
 * @param schema what its file declares
 * @param file the path of its file from the vendor's root
 * @param line the line of its name in the file
 */
public record ModelPlan(String constant, String method, ModelSchema schema, String file, int line) {}
