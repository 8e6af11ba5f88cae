package dev.modelwright.processor.check;

import java.nio.file.Path;

/** What became of a file name in a vendor file. */
sealed interface FileLookup {

    /**
     * A regular file, its name spelt exactly like this.
     *
     * @param file the file
     */
    record Found(Path file) implements FileLookup {}

    /**
     * No such file.
     *
     * @param reason why, in words that follow "but"
     * @param hint a sentence that begins with a space, or nothing
     */
    record Missing(String reason, String hint) implements FileLookup {}

    /**
     * A name that leads out of the folder.
     *
     * @param reason why, in words that follow "but"
     */
    record Outside(String reason) implements FileLookup {}
}
