package dev.modelwright.message;

import java.net.URI;

/** A part of a message: text or media. */
public sealed interface Content permits TextContent, MediaContent {

    /** Returns a text. */
    static TextContent text(String text) {
        return new TextContent(text);
    }

    /** Returns an image that the vendor fetches from an address. */
    static MediaContent image(URI address) {
        return MediaContent.of(MediaKind.IMAGE, address);
    }

    /** Returns an image that is sent along. */
    static MediaContent image(byte[] bytes, String mimeType) {
        return MediaContent.of(MediaKind.IMAGE, bytes, mimeType);
    }
}
