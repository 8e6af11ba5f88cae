package dev.modelwright.samples.playground.http;

import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import dev.modelwright.samples.playground.problem.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of an upload. */
public final class Multipart {

    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]{1,70})\"|([^;\\s]{1,70}))");
    private static final byte[] BREAK = {'\r', '\n'};
    private static final byte[] BLANK_LINE = {'\r', '\n', '\r', '\n'};

    private final List<Part> parts;

    private Multipart(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    static Multipart parse(String contentType, byte[] body) {
        Matcher matcher = BOUNDARY.matcher(contentType);
        if (!matcher.find()) {
            throw malformed();
        }
        String boundary = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
        return new Multipart(parts(body, ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1)));
    }

    /**
     * Returns a part.
     *
     * @throws Problem when there is none of this name
     */
    public Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.ofMember(
                        name,
                        "REQUIRED",
                        Words.of("The upload must have the part `" + name + "`.", "上传内容必须包含 `" + name + "` 部分。")));
    }

    // The first boundary starts the body; every other one has a line break of its own in front.
    private static List<Part> parts(byte[] body, byte[] boundary) {
        List<Part> parts = new ArrayList<>();
        if (!startsWith(body, 0, boundary)) {
            throw malformed();
        }
        byte[] delimiter = joined(BREAK, boundary);
        int start = boundary.length;
        while (startsWith(body, start, BREAK)) {
            int end = indexOf(body, delimiter, start);
            if (end < 0) {
                throw malformed();
            }
            parts.add(part(body, start, end));
            start = end + delimiter.length;
        }
        return parts;
    }

    private static Part part(byte[] body, int start, int end) {
        int blank = indexOf(body, BLANK_LINE, start);
        if (blank < 0 || blank > end) {
            throw malformed();
        }
        int content = Math.min(blank + BLANK_LINE.length, end);
        String head = new String(body, start, blank - start, StandardCharsets.UTF_8);
        return Part.of(head, Arrays.copyOfRange(body, content, end));
    }

    private static int indexOf(byte[] body, byte[] wanted, int from) {
        for (int at = from; at <= body.length - wanted.length; at++) {
            if (startsWith(body, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] body, int at, byte[] wanted) {
        int end = at + wanted.length;
        return end <= body.length && Arrays.equals(body, at, end, wanted, 0, wanted.length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    private static Problem malformed() {
        return Problem.of(
                ProblemCode.INVALID_REQUEST,
                Words.of("The upload cannot be taken apart.", "无法解析上传内容。"),
                Words.of("Send it as a form with files does.", "请以表单文件上传的方式发送。"));
    }
}
