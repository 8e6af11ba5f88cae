package dev.modelwright.processor.schema;

/** The kinds of files that a vendor is made of. */
public enum FileKind {
    /** The vendor's own file. */
    VENDOR("vendor", "Vendor file of a model provider"),
    /** The file of one predefined model. */
    MODEL("model", "Model file of a model provider"),
    /** The order of the models of one kind. */
    POSITION("position", "Position file of a model provider");

    private final String word;
    private final String title;

    FileKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** Returns the word that commands and names of files use. */
    public String word() {
        return word;
    }

    String title() {
        return title;
    }
}
