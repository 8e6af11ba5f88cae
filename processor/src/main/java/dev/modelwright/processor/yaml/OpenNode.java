package dev.modelwright.processor.yaml;

/** A mapping or a list whose end has not been read yet. */
interface OpenNode {

    /** Takes the key of the next value; lists are given none. */
    void key(YamlScalar key);

    /** Takes the next value. */
    void add(YamlNode value);

    /** Tells whether the next value stands behind a merge key. */
    boolean awaitsMerge();

    /** Returns the finished node. */
    YamlNode close();
}
