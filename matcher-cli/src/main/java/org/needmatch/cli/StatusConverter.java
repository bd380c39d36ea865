package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import org.needmatch.domain.ResponseStatus;
import org.needmatch.internal.io.read.OfferWords;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What became of an offer. */
final class StatusConverter implements ITypeConverter<ResponseStatus> {
  @Override
  public ResponseStatus convert(String text) {
    var status = OfferWords.find(text);
    if (status == null) {
      throw new TypeConversionException(say("wrong.status", text, OfferWords.known()));
    }
    return status;
  }
}
