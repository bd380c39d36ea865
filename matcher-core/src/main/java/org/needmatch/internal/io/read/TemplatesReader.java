package org.needmatch.internal.io.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.FindingCode;
import org.needmatch.internal.contact.Correspondence;
import org.needmatch.internal.contact.MessageKind;
import org.needmatch.internal.contact.Template;
import org.needmatch.internal.contact.TemplateFault;
import org.needmatch.internal.contact.Templates;
import org.needmatch.internal.io.store.Reasons;
import org.needmatch.internal.io.table.TableFault;
import org.needmatch.internal.io.table.TextDecoder;
import org.needmatch.io.read.UnusableInputException;

/**
 * Reads an organisation's templates of messages: {@code new.txt} and so on, and
 * in folders called by a language tag those of other languages.
 */
public final class TemplatesReader {
  private static final String NOTHING = "nothing was written";

  private Templates templates = Templates.standard();

  private TemplatesReader() {
  }

  /**
   * Those of the folder; the built-in ones where it has none.
   *
   * @throws UnusableInputException
   *           when one cannot be filled in, or is called as none of ours
   */
  public static Templates read(Path folder) throws UnusableInputException {
    var reader = new TemplatesReader();
    try {
      reader.folder(folder, "");
      return reader.templates;
    } catch (TableFault fault) {
      throw new UnusableInputException(fault.finding());
    }
  }

  /**
   * What messages about an input are made of.
   *
   * @param given
   *          a folder of templates; null for the one that the input names, if it
   *          does
   * @throws UnusableInputException
   *           as {@link #read}
   */
  public static Correspondence correspondence(Path input, InputReading read, @Nullable Path given)
      throws UnusableInputException {
    var folder = given;
    if (folder == null && !read.templates().isEmpty()) {
      folder = (Files.isDirectory(input) ? input : input.resolveSibling(""))
          .resolve(read.templates());
    }
    return new Correspondence(read.contacts(),
        folder == null ? Templates.standard() : read(folder));
  }

  private void folder(Path folder, String language) throws TableFault {
    for (var path : list(folder)) {
      var name = String.valueOf(path.getFileName());
      if (Files.isDirectory(path) && language.isEmpty()) {
        folder(path, name);
      } else if (name.toLowerCase(Locale.ROOT).endsWith(".txt")) {
        add(path, name, language);
      }
    }
  }

  private static List<Path> list(Path folder) throws TableFault {
    try (var all = Files.list(folder)) {
      return all.sorted().toList();
    } catch (IOException e) {
      throw new TableFault(FindingCode.UNREADABLE.of(String.valueOf(folder),
          "The templates in " + folder + " cannot be read: " + Reasons.of(e) + ".", NOTHING,
          "Name a folder of templates, or leave the option out."));
    }
  }

  private void add(Path path, String name, String language) throws TableFault {
    var shown = language.isEmpty() ? name : language + "/" + name;
    var kind = Arrays.stream(MessageKind.values()).filter(one -> one.file().equals(name))
        .findFirst().orElse(null);
    if (kind == null) {
      throw new TableFault(FindingCode.TEMPLATE_BAD.of(shown, shown + " is no template of ours.",
          NOTHING, "Call it " + Arrays.stream(MessageKind.values()).map(MessageKind::file)
              .collect(Collectors.joining(", ")) + ", or take it out of the folder."));
    }
    try {
      templates = templates.with(language, kind,
          Template.of(kind, TextDecoder.decode(InputFolder.load(path))));
    } catch (TemplateFault fault) {
      throw new TableFault(
          FindingCode.TEMPLATE_BAD.at(shown, fault.line(), String.valueOf(fault.column()),
              fault.value(), String.valueOf(fault.getMessage()), NOTHING, fault.fix()));
    }
  }
}
