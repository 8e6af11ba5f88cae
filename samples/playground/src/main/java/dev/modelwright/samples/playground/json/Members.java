package dev.modelwright.samples.playground.json;

import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.json.JsonValue;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.schema.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The members of one object of a request, read by name. A member that is null counts as missing. Every method throws {@link Problem}
 * with the member's path when it is not as it must be.
 */
public final class Members {

    private final JsonObject object;
    private final String path;

    private Members(JsonObject object, String path) {
        this.object = object;
        this.path = path;
    }

    /** Returns the members of the whole body. */
    public static Members of(JsonObject body) {
        return new Members(body, "");
    }

    /** Returns the problem that a member has. */
    public Problem problem(String name, LocalizedText message) {
        return Problem.ofMember(path(name), "VALUE", message);
    }

    /** Returns a text that must not be blank. */
    public String text(String name) {
        return optionalText(name).filter(text -> !text.isBlank()).orElseThrow(() -> missing(name));
    }

    /** Returns a text, empty when there is none. */
    public Optional<String> optionalText(String name) {
        return find(name, JsonValue::asString, "a text", "文本");
    }

    /** Returns a whole number, empty when there is none. */
    public OptionalInt optionalInteger(String name) {
        return find(name, JsonValue::asNumber, "a number", "数字")
                .map(number -> OptionalInt.of(whole(name, number)))
                .orElseGet(OptionalInt::empty);
    }

    /** Returns a number, empty when there is none. */
    public OptionalDouble optionalNumber(String name) {
        return find(name, JsonValue::asNumber, "a number", "数字")
                .map(number -> OptionalDouble.of(number.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    /** Returns an object. */
    public Members object(String name) {
        return optionalObject(name).orElseThrow(() -> missing(name));
    }

    /** Returns an object, empty when there is none. */
    public Optional<Members> optionalObject(String name) {
        return find(name, JsonValue::asObject, "an object", "对象").map(found -> new Members(found, path(name)));
    }

    /** Returns a list of texts, empty when there is none. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonValue element : elements(name)) {
            String place = name + "[" + texts.size() + "]";
            texts.add(element.asString().orElseThrow(() -> wrong(place, "a text", "文本")));
        }
        return texts;
    }

    /** Returns a list of objects, empty when there is none. */
    public List<Members> objects(String name) {
        List<Members> objects = new ArrayList<>();
        for (JsonValue element : elements(name)) {
            String place = name + "[" + objects.size() + "]";
            objects.add(
                    new Members(element.asObject().orElseThrow(() -> wrong(place, "an object", "对象")), path(place)));
        }
        return objects;
    }

    /** Returns the object as it is, for what is handed on unread. */
    public JsonObject json() {
        return object;
    }

    /** Returns all members by name. */
    public Map<String, JsonValue> values() {
        return object.members();
    }

    /** Returns the problem of a member that must be there. */
    public Problem missing(String name) {
        return Problem.ofMember(
                path(name), "REQUIRED", Words.of("`" + path(name) + "` must be given.", "必须提供 `" + path(name) + "`。"));
    }

    private List<JsonValue> elements(String name) {
        return find(name, JsonValue::asArray, "a list", "列表")
                .map(JsonArray::elements)
                .orElse(List.of());
    }

    private int whole(String name, BigDecimal number) {
        try {
            return number.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw wrong(name, "a whole number", "整数");
        }
    }

    private <T> Optional<T> find(String name, Function<JsonValue, Optional<T>> read, String type, String chinese) {
        return object.get(name)
                .filter(value -> !value.isNull())
                .map(value -> read.apply(value).orElseThrow(() -> wrong(name, type, chinese)));
    }

    private Problem wrong(String name, String type, String chinese) {
        return Problem.ofMember(
                path(name),
                "TYPE",
                Words.of("`" + path(name) + "` must be " + type + ".", "`" + path(name) + "` 必须是" + chinese + "。"));
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
