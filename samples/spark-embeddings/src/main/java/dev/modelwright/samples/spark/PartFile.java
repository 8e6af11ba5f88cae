package dev.modelwright.samples.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The vectors of one part, in a file that is there whole or not at all. An attempt writes under a name of its own; {@link #commit} gives
 * the file its real name in one step. Attempts that are beaten or killed leave nothing under that name.
 *
 * <p>The format, all numbers with the highest byte first: the letters {@code MWV1}; the number of the first text (8 bytes); how many
 * texts (4); how many numbers a vector has (4); the vectors, 4 bytes a number; CRC-32 of all that (8).
 */
final class PartFile implements Closeable {

    static final String ATTEMPT = ".attempt";

    private static final int MAGIC = 0x4D575631;
    private static final int HEADER = 20;
    private static final int CHECKSUM = 8;

    private final Path target;
    private final Path attempt;
    private final Part part;
    private final CheckedOutputStream checked;
    private final DataOutputStream out;
    private int dimensions;
    private int written;

    private PartFile(Path target, Path attempt, Part part) throws IOException {
        this.target = target;
        this.attempt = attempt;
        this.part = part;
        this.checked = new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(attempt)), new CRC32());
        this.out = new DataOutputStream(checked);
    }

    /** Returns where the vectors of a part are once they are there. */
    static Path of(Path folder, Part part) {
        return folder.resolve(String.format(Locale.ROOT, "part-%05d.vectors", part.number()));
    }

    /**
     * Opens a file for one attempt.
     *
     * @param attempt the number of the attempt, which no other attempt of the job has
     */
    static PartFile write(Path folder, Part part, long attempt) throws IOException {
        Path target = of(folder, part);
        return new PartFile(target, target.resolveSibling(target.getFileName() + "." + attempt + ATTEMPT), part);
    }

    /** Writes the vector of the next text. */
    void add(float[] vector) throws IOException {
        if (written == 0) {
            dimensions = vector.length;
            out.writeInt(MAGIC);
            out.writeLong(part.first());
            out.writeInt(part.size());
            out.writeInt(dimensions);
        }
        if (vector.length != dimensions) {
            throw new IOException("Vectors must have " + dimensions + " numbers, but one had " + vector.length + ".");
        }
        ByteBuffer bytes = ByteBuffer.allocate(dimensions * Float.BYTES);
        bytes.asFloatBuffer().put(vector);
        out.write(bytes.array());
        written++;
    }

    /** Gives the file its real name, in the place of what an earlier attempt may have put there. */
    void commit() throws IOException {
        if (written != part.size()) {
            throw new IOException(
                    "Part " + part.number() + " must have " + part.size() + " vectors, but had " + written + ".");
        }
        out.writeLong(checked.getChecksum().getValue());
        out.close();
        Files.move(attempt, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Closes the file; what was not committed is deleted. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(attempt);
    }

    /** Tells whether a file is there that holds the part, whole and unharmed. */
    static boolean holds(Path file, Part part) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) < HEADER + CHECKSUM) {
            return false;
        }
        try (CheckedInputStream in =
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), new CRC32())) {
            ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
            boolean same =
                    header.getInt() == MAGIC && header.getLong() == part.first() && header.getInt() == part.size();
            long content = (long) part.size() * header.getInt() * Float.BYTES;
            return same && Files.size(file) == HEADER + content + CHECKSUM && isUnharmed(in, content);
        }
    }

    private static boolean isUnharmed(CheckedInputStream in, long content) throws IOException {
        in.skipNBytes(content);
        long computed = in.getChecksum().getValue();
        return ByteBuffer.wrap(in.readNBytes(CHECKSUM)).getLong() == computed;
    }
}
