package dev.modelwright.samples.standin;

import dev.modelwright.json.JsonObject;

/** Ends a stream before its time. */
record AbortHandler(ModelCatalogue catalogue, RunningStreams running) implements Handler {

    @Override
    public Answer answer(Call call) {
        // The content says nothing of interest, but the real server fails when it is no JSON.
        call.json();
        String outcome = abort(call.pathParts().get(0), call.pathParts().get(1));
        return WholeAnswer.json(200, JsonObject.builder().put("msg", outcome).build());
    }

    private String abort(String uid, String requestId) {
        if (catalogue.find(uid).isEmpty()) {
            return "NO_OP";
        }
        return running.abort(new StreamKey(uid, requestId)) ? "DONE" : "NOT_FOUND";
    }
}
