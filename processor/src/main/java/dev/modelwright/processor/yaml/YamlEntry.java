package dev.modelwright.processor.yaml;

/**
 * One key of a mapping and what stands behind it.
 *
 * @param key the key
 * @param value the value; a null scalar when nothing stands behind the key
 */
public record YamlEntry(YamlScalar key, YamlNode value) {}
