package dev.modelwright.processor.diagnostic;

/**
 * A place in a text file.
 *
 * @param path the file's path as it was given, for example relative to the vendor's folder
 * @param absolutePath the file's absolute path, or its URI when it has none
 * @param line the line, from 1
 * @param column the column, from 1, counting code points
 * @param lineText the text of the line without its end
 */
public record FileLocation(String path, String absolutePath, int line, int column, String lineText)
        implements Location {

    @Override
    public String owner() {
        return absolutePath;
    }

    /** Returns the place as terminals and editors recognise it: {@code /abs/path.yaml:41:13}. */
    public String address() {
        return absolutePath + ":" + line + ":" + column;
    }
}
