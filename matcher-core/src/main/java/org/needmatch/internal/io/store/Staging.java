package org.needmatch.internal.io.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.io.store.OutputException;

/**
 * A set on its way: journal, drafts, everything on disk, commit, moved in. For
 * the holder of the folder's lock.
 */
final class Staging {
  private final Path folder;
  private final Path stage;
  private final Disk disk = Disks.current();
  private final Map<String, Content> contents;
  private final FileSet.@Nullable Last last;
  private final List<SetLocation> places = new ArrayList<>();
  private final Set<String> stale;
  private boolean committed;

  Staging(Path folder, Map<String, Content> contents, FileSet.@Nullable Last last,
      Set<String> stale) {
    this.folder = folder;
    this.contents = contents;
    this.last = last;
    this.stale = stale;
    stage = folder.resolve(Journal.STAGE);
  }

  void publish() throws OutputException {
    try {
      var journal = plan();
      stage(journal);
      commit();
      Recovery.finish(folder, journal, disk);
    } catch (OutputException e) {
      undo(e);
      throw e;
    } catch (IOException e) {
      undo(e);
      throw new OutputException(said(e), e);
    } catch (RuntimeException e) {
      undo(e);
      throw e;
    }
  }

  private String said(IOException e) {
    return committed
        ? "All files are written, but not all could be moved to their places in " + folder + " ("
            + Reasons.withFile(e)
            + "). The next command that reads or writes this folder does that."
            + " Maybe a file is open in another program: close it there."
        : folder + " cannot be written to (" + Reasons.of(e) + "); what was there is as it was. "
            + "Make room or choose another folder.";
  }

  private Journal plan() throws IOException {
    var names = new ArrayList<>(contents.keySet());
    if (last != null) {
      names.add(last.name());
    }
    var puts = new ArrayList<Journal.Put>();
    Set<String> folders = new LinkedHashSet<>();
    for (var name : names) {
      if (!Journal.inside(name)) {
        throw new IOException(name + " is no name for a file there");
      }
      var place = SetLocation.of(folder, name);
      place.check();
      places.add(place);
      puts.add(new Journal.Put(places.size(), place.nearby(), name));
      addFolder(name, folders);
    }
    var removals = new ArrayList<String>();
    for (var name : stale) {
      if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        new SetLocation(name, folder.resolve(name), true).check();
        removals.add(name);
        addFolder(name, folders);
      }
    }
    return new Journal(puts, removals, List.copyOf(folders));
  }

  private static void addFolder(String name, Set<String> folders) {
    for (int at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
      folders.add(name.substring(0, at));
    }
  }

  private void stage(Journal journal) throws IOException {
    disk.makeFolder(stage, folder);
    var begun = stage.resolve(Journal.BEGUN);
    disk.create(begun, false);
    disk.write(begun, journal::write);
    disk.force(begun);
    disk.force(stage);
    disk.force(folder);
    for (var name : journal.folders()) {
      disk.makeFolder(folder.resolve(name), folder);
    }
    boolean ownerOnly = ownerOnly();
    var drafts = new TreeMap<String, Path>();
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      var draft = place.draft(stage, i + 1);
      disk.create(draft, ownerOnly || place.exists());
      var content = contents.get(place.name());
      if (content != null) {
        disk.write(draft, content);
        drafts.put(place.name(), draft);
      } else if (last != null) {
        disk.write(draft, file -> last.closing().write(file, drafts));
      }
      if (place.exists()) {
        disk.giveRights(draft, place.target());
      }
    }
    for (int i = 0; i < places.size(); i++) {
      var draft = places.get(i).draft(stage, i + 1);
      disk.force(draft);
      if (!places.get(i).nearby()) {
        disk.force(Recovery.parent(draft));
      }
    }
    disk.force(stage);
  }

  private void commit() throws IOException {
    disk.move(stage.resolve(Journal.BEGUN), stage.resolve(Journal.COMMITTED));
    committed = true;
    disk.force(stage);
  }

  /** New files of a folder, or of a set, that is nobody else's business. */
  private boolean ownerOnly() throws IOException {
    boolean any = false;
    for (var place : places) {
      if (place.exists()) {
        any = true;
        if (!Rights.ownerOnly(place.target())) {
          return Rights.ownerOnly(folder);
        }
      }
    }
    return any || Rights.ownerOnly(folder);
  }

  private void undo(Exception cause) {
    if (!committed && Files.isDirectory(stage)) {
      try {
        Recovery.undo(folder, disk);
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }
}
