package dev.modelwright.message;

/** How closely a model looks at an image. */
public enum ImageDetail {
    /** Coarse and cheap. */
    LOW,
    /** Fine and dear. */
    HIGH
}
