package dev.modelwright.samples.spark;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of parts as somebody else would, by the format alone. */
final class PartFiles {

    private PartFiles() {}

    static List<float[]> vectors(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.readInt();
            in.readLong();
            int size = in.readInt();
            int dimensions = in.readInt();
            List<float[]> vectors = new ArrayList<>();
            for (int row = 0; row < size; row++) {
                float[] vector = new float[dimensions];
                for (int i = 0; i < dimensions; i++) {
                    vector[i] = in.readFloat();
                }
                vectors.add(vector);
            }
            return vectors;
        }
    }
}
