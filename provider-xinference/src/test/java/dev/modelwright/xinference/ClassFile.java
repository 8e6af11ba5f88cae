package dev.modelwright.xinference;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pool of constants of a class file, as far as it tells which methods the class names. */
final class ClassFile {

    private static final int MAGIC = 0xCAFEBABE;

    private final int[] tags;
    private final int[] firsts;
    private final int[] seconds;
    private final String[] texts;

    private ClassFile(int size) {
        this.tags = new int[size];
        this.firsts = new int[size];
        this.seconds = new int[size];
        this.texts = new String[size];
    }

    static ClassFile read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(bytes);
        if (in.readInt() != MAGIC) {
            throw new IOException("Not a class file");
        }
        in.readInt();
        ClassFile file = new ClassFile(in.readUnsignedShort());
        for (int index = 1; index < file.tags.length; index++) {
            file.readConstant(in, index);
            // Long and double take two places.
            index += file.tags[index] == 5 || file.tags[index] == 6 ? 1 : 0;
        }
        return file;
    }

    /** Returns each method that the class calls or refers to, as {@code java/lang/Class.forName}. */
    Stream<String> methods() {
        return places(10, 11).mapToObj(index -> type(firsts[index]) + "." + texts[firsts[seconds[index]]]);
    }

    private IntStream places(int... wanted) {
        return IntStream.range(1, tags.length)
                .filter(index -> Arrays.stream(wanted).anyMatch(tag -> tag == tags[index]));
    }

    private String type(int index) {
        return texts[firsts[index]];
    }

    private void readConstant(DataInputStream in, int index) throws IOException {
        tags[index] = in.readUnsignedByte();
        switch (tags[index]) {
            case 1 -> texts[index] = in.readUTF();
            case 3, 4 -> in.readInt();
            case 5, 6 -> in.readLong();
            case 7, 8, 16, 19, 20 -> firsts[index] = in.readUnsignedShort();
            case 9, 10, 11, 12, 17, 18 -> {
                firsts[index] = in.readUnsignedShort();
                seconds[index] = in.readUnsignedShort();
            }
            case 15 -> {
                in.readUnsignedByte();
                in.readUnsignedShort();
            }
            default -> throw new IOException("Constant of an unknown kind: " + tags[index]);
        }
    }
}
