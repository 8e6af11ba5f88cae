package dev.modelwright.model;

/** What happens to a text that is longer than the model can take. */
public enum Overlong {
    /** The request is refused where the limit is known for certain, and left to the vendor where it is not. */
    REFUSE,
    /** The end is cut off, and the result says of which inputs. */
    CUT
}
