package dev.modelwright.samples.playground.json;

import static java.util.stream.Collectors.joining;

import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.schema.ModelKind;
import dev.modelwright.schema.WireNamed;
import java.util.stream.Stream;

/** Reads kinds of models. */
public final class Kinds {

    private Kinds() {}

    /**
     * Returns the kind of this name.
     *
     * @param member where the name stands
     * @throws Problem when there is none
     */
    public static ModelKind of(String member, String name) {
        return WireNamed.find(ModelKind.class, name).orElseThrow(() -> unknown(member));
    }

    private static Problem unknown(String member) {
        String all = Stream.of(ModelKind.values()).map(ModelKind::wireName).collect(joining(", "));
        return Problem.ofMember(
                member,
                "NOT_AN_OPTION",
                Words.of("`" + member + "` must be one of " + all + ".", "`" + member + "` 必须是以下之一：" + all + "。"));
    }
}
