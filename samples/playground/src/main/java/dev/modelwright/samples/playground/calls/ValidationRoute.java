package dev.modelwright.samples.playground.calls;

import dev.modelwright.error.CredentialsRejectedException;
import dev.modelwright.json.JsonObject;
import dev.modelwright.model.Model;
import dev.modelwright.samples.playground.credentials.Target;
import dev.modelwright.samples.playground.credentials.Targets;
import dev.modelwright.samples.playground.http.Answer;
import dev.modelwright.samples.playground.http.Request;
import dev.modelwright.samples.playground.json.Members;
import dev.modelwright.samples.playground.problem.Problem;
import dev.modelwright.samples.playground.problem.ProblemCode;
import java.io.IOException;

/** Tries out a credential at its vendor, and tells how far it came. */
final class ValidationRoute {

    private final Calls calls;
    private final Targets targets;

    ValidationRoute(Calls calls, Targets targets) {
        this.calls = calls;
        this.targets = targets;
    }

    Answer validate(Request request) throws IOException {
        Members body = request.json();
        try {
            Target target = targets.readForTrial(body, request.concealment());
            return calls.whole(CallInput.of(target, body), Model.class, (model, input) -> verdict(model));
        } catch (Problem problem) {
            if (problem.code() == ProblemCode.INVALID_CREDENTIALS) {
                return Answer.json(Trial.unfit(problem.violations()));
            }
            throw problem;
        }
    }

    private static JsonObject verdict(Model model) {
        try {
            model.validateCredentials();
            return Trial.accepted();
        } catch (CredentialsRejectedException rejected) {
            return Trial.rejected(rejected);
        }
    }
}
