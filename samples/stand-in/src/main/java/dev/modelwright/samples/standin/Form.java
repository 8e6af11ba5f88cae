package dev.modelwright.samples.standin;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as browsers send files with.
 *
 * @param fields the texts of the form
 * @param file what was sent as {@code file} with a name
 */
record Form(Map<String, String> fields, Optional<NamedFile> file) {

    private static final Pattern BOUNDARY = Pattern.compile("multipart/form-data;.*boundary=\"?([^\";]+)\"?.*");
    private static final Pattern NAME = Pattern.compile("; name=\"([^\"]*)\"");
    private static final Pattern FILE_NAME = Pattern.compile("; filename=\"([^\"]*)\"");
    private static final String HEADER_END = "\r\n\r\n";

    Form {
        fields = Map.copyOf(fields);
    }

    /** Bytes that nobody changes. */
    record NamedFile(String name, byte[] bytes) {}

    /** Reads a form; one without fields when the call holds none. */
    static Form of(Call call) {
        Matcher boundary = BOUNDARY.matcher(call.contentType());
        // One character stands for one byte, so that nothing of the file is lost.
        String body = new String(call.bytes(), StandardCharsets.ISO_8859_1);
        return boundary.matches()
                ? read("\r\n" + body, "\r\n--" + boundary.group(1))
                : new Form(Map.of(), Optional.empty());
    }

    private static Form read(String body, String delimiter) {
        Map<String, String> fields = new LinkedHashMap<>();
        Optional<NamedFile> file = Optional.empty();
        for (String part : body.split(Pattern.quote(delimiter))) {
            int end = part.indexOf(HEADER_END);
            String headers = utf8(part.substring(0, Math.max(0, end)));
            String name = group(NAME, headers).orElse("");
            byte[] content = part.substring(end < 0 ? part.length() : end + HEADER_END.length())
                    .getBytes(StandardCharsets.ISO_8859_1);
            Optional<String> fileName = group(FILE_NAME, headers);
            if (name.equals("file") && fileName.isPresent()) {
                file = Optional.of(new NamedFile(fileName.get(), content));
            } else if (!name.isEmpty()) {
                fields.put(name, new String(content, StandardCharsets.UTF_8));
            }
        }
        return new Form(fields, file);
    }

    private static Optional<String> group(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
