package dev.modelwright.samples.standin;

/** The texts of the server: they say that they are no model's, and repeat facts of the question. */
final class StandInText {

    private static final String LABEL = StandInServer.LABEL + " No language model runs here. ";

    private StandInText() {}

    static String chat(Conversation conversation) {
        Conversation.Said question = conversation.question();
        return LABEL + "The conversation has "
                + Words.counted(conversation.said().size(), "message") + ". The last " + question.role()
                + " message has " + Words.counted(Words.count(question.text()), "word") + pictures(question) + ": "
                + question.text();
    }

    private static String pictures(Conversation.Said question) {
        return question.pictures() == 0 ? "" : " and " + Words.counted(question.pictures(), "picture");
    }

    static String transcript(String fileName, int bytes) {
        return StandInServer.LABEL + " Nobody listens here. The recording " + fileName + " has "
                + Words.counted(bytes, "byte") + ".";
    }

    static String completion(String prompt) {
        return LABEL + "The prompt has " + Words.counted(Words.count(prompt), "word") + ": " + prompt;
    }
}
