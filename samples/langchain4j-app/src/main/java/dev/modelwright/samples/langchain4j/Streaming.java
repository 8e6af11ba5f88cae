package dev.modelwright.samples.langchain4j;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** An answer as it is written, of which the application has enough after some parts. */
record Streaming(StreamingChatModel model, PrintStream out) {

    void readSomeParts(String question, int enough) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        out.print("Stream: ");
        model.chat(question, new Reader(out, enough, over));
        over.await();
        out.println();
    }

    /** Prints parts, and cancels the call at the vendor when there were enough. */
    private static final class Reader implements StreamingChatResponseHandler {

        private final PrintStream out;
        private final int enough;
        private final CountDownLatch over;
        private int parts;

        Reader(PrintStream out, int enough, CountDownLatch over) {
            this.out = out;
            this.enough = enough;
            this.over = over;
        }

        @Override
        public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
            out.print(part.text());
            parts++;
            if (parts == enough) {
                context.streamingHandle().cancel();
                out.print("... [cancelled]");
                over.countDown();
            }
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            over.countDown();
        }

        @Override
        public void onError(Throwable failure) {
            out.print("[" + failure.getMessage() + "]");
            over.countDown();
        }
    }
}
