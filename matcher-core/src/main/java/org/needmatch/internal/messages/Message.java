package org.needmatch.internal.messages;

import org.needmatch.internal.contact.MessageKind;

/**
 * What one person is told.
 *
 * @param subject
 *          one line
 * @param text
 *          lines that end in a line feed, without other control characters
 */
public record Message(String volunteerId, MessageKind kind, String subject, String text) {
}
