package org.needmatch.server.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.needmatch.domain.ResponseStatus;

/** A process that edits until it is killed, and says what was confirmed. */
final class DeskVictim {
  private static final int MOST = 200;

  private DeskVictim() {
  }

  static List<Edit> edits() {
    var edits = new ArrayList<Edit>();
    for (int i = 0; i < MOST / 2; i++) {
      edits.add(new Edit.Answer(DeskTown.TEA, ResponseStatus.ACCEPTED));
      edits.add(new Edit.Answer(DeskTown.TEA, ResponseStatus.PROPOSED));
    }
    return edits;
  }

  public static void main(String[] args) throws Exception {
    var desk = DeskTown.open(Path.of(args[0]));
    int done = 0;
    for (var edit : edits()) {
      desk.act(desk.view().revision().number(), edit);
      System.out.println("confirmed " + ++done);
      System.out.flush();
    }
  }
}
