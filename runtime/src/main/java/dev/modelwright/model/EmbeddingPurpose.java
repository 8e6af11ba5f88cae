package dev.modelwright.model;

/** What a vector is wanted for. Many models embed questions and answers in different ways. */
public enum EmbeddingPurpose {
    /** The input is a document that is stored and found later. */
    DOCUMENT,
    /** The input is a question that documents are looked up for. */
    QUERY
}
