package dev.modelwright.schema;

/**
 * Where users find out how to get a credential.
 *
 * @param title the text of the link
 * @param url the address, by language
 */
public record HelpLink(LocalizedText title, LocalizedText url) {}
