package dev.modelwright.samples.playground.calls;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.error.ErrorKind;
import dev.modelwright.error.ErrorReason;
import dev.modelwright.error.InvokeException;
import dev.modelwright.json.JsonArray;
import dev.modelwright.json.JsonObject;
import dev.modelwright.samples.playground.json.ProblemView;
import dev.modelwright.samples.playground.problem.FailureWords;
import dev.modelwright.samples.playground.problem.FieldViolation;
import dev.modelwright.samples.playground.problem.Words;
import dev.modelwright.schema.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a credential came when it was tried out: the stages in their order, and what stopped it. */
final class Trial {

    private Trial() {}

    static JsonObject accepted() {
        return json(true, Stream.of(Stage.values()).map(Stage::passed), List.of(), Optional.empty());
    }

    static JsonObject unfit(List<FieldViolation> violations) {
        JsonObject failed = Stage.FORM.failed(
                Words.of("The form is not complete.", "表单不完整。"),
                "",
                Words.of("Look at the marked fields.", "请查看标出的字段。"));
        return json(
                false,
                Stream.concat(
                        Stream.of(failed),
                        Stream.of(Stage.SERVER, Stage.MODEL, Stage.ACCEPTED).map(Stage::skipped)),
                violations,
                Optional.empty());
    }

    static JsonObject rejected(CredentialsRejectedException rejected) {
        Optional<InvokeException> failure = rejected.failure();
        LocalizedText remedy = failure.map(FailureWords::remedy)
                .orElseGet(() -> Words.of("Read the vendor's words, and correct the form.", "请阅读供应商的说明并修改表单。"));
        Stage stop = failure.map(Trial::stop).orElse(Stage.ACCEPTED);
        Stream<JsonObject> stages = Stream.of(Stage.values()).map(stage -> {
            if (stage == stop) {
                return stage.failed(message(stop, failure), rejected.reason(), remedy);
            }
            return isPassed(stage, stop, failure) ? stage.passed() : stage.skipped();
        });
        return json(false, stages, List.of(), failure);
    }

    // A vendor looks at the key before it looks at the model. Without a status nobody knows whether there was a server
    // that answered, unless that is who says what a model is.
    private static boolean isPassed(Stage stage, Stage stop, Optional<InvokeException> failure) {
        boolean answered = failure.filter(call -> call.status().isPresent() || isOfAnotherKind(call))
                .isPresent();
        return switch (stage) {
            case FORM -> true;
            case SERVER -> answered && stop != Stage.SERVER;
            case MODEL, ACCEPTED -> false;
        };
    }

    private static Stage stop(InvokeException failure) {
        return switch (failure.kind()) {
            case CONNECTION, SERVER_UNAVAILABLE, RATE_LIMIT -> Stage.SERVER;
            case AUTHORIZATION -> Stage.ACCEPTED;
            case BAD_REQUEST -> Stage.MODEL;
        };
    }

    private static LocalizedText message(Stage stop, Optional<InvokeException> failure) {
        return switch (stop) {
            case SERVER ->
                failure.filter(call -> call.kind() != ErrorKind.CONNECTION).isPresent()
                        ? Words.of("The server answers, but cannot serve now.", "服务器有响应，但目前无法提供服务。")
                        : Words.of("The server was not reached.", "无法连接服务器。");
            case MODEL ->
                failure.flatMap(InvokeException::reason).map(Trial::message).orElseGet(Trial::unusable);
            case FORM, ACCEPTED -> Words.of("The vendor refuses the credential.", "供应商拒绝了该凭据。");
        };
    }

    private static LocalizedText message(ErrorReason reason) {
        return switch (reason) {
            case MODEL_NOT_FOUND -> Words.of("The server does not have this model.", "服务器上没有这个模型。");
            case WRONG_MODEL_KIND -> Words.of("The model is of another kind.", "该模型属于其他类型。");
            case CONTEXT_TOO_LONG, QUOTA_EXHAUSTED -> unusable();
        };
    }

    private static LocalizedText unusable() {
        return Words.of("The model cannot be used so.", "无法这样使用该模型。");
    }

    private static boolean isOfAnotherKind(InvokeException failure) {
        return failure.reason().filter(ErrorReason.WRONG_MODEL_KIND::equals).isPresent();
    }

    private static JsonObject json(
            boolean accepted,
            Stream<JsonObject> stages,
            List<FieldViolation> violations,
            Optional<InvokeException> failure) {
        JsonObject.Builder json = JsonObject.builder()
                .put("accepted", accepted)
                .put("stages", JsonArray.of(stages.toList()))
                .put("violations", ProblemView.violations(violations));
        failure.ifPresent(call -> json.put("failure", ProblemView.failure(call)));
        return json.build();
    }
}
