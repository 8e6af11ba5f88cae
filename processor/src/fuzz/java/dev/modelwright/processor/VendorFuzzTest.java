package dev.modelwright.processor;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;

/** Run by the profile `fuzz` alone. Of the vendors without fault, one in so many is compiled. */
class VendorFuzzTest {

    private static final int COMPILED = 97;

    @TempDir
    static Path folder;

    @FuzzTest(maxDuration = "")
    void anyVendor(byte[] input) throws IOException {
        FuzzVendor vendor = FuzzVendor.of(input, folder);
        if (!vendor.check().hasErrors() && Math.floorMod(Arrays.hashCode(input), COMPILED) == 0) {
            vendor.compile();
        }
    }
}
