package dev.modelwright.usage;

/** Who counted, the best first. */
public enum CountSource {
    /** The vendor's server. */
    SERVER,
    /** A tokenizer that is known to be the model's own. */
    TOKENIZER,
    /** Something that only comes near, for example another model's tokenizer. */
    ESTIMATE
}
