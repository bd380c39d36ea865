package org.needmatch.intake;

import java.util.List;
import org.needmatch.finding.Unread;
import org.needmatch.internal.table.TableFault;

/** The files of a folder that nothing reads. */
final class UnreadFiles {
  private UnreadFiles() {
  }

  static List<Unread.File> of(InputFolder folder) throws TableFault {
    return folder.unread().stream().filter(name -> !name.equals(AreaShapesReader.FILE))
        .map(name -> new Unread.File(name, null)).toList();
  }
}
