package org.needmatch.server.desk;

/** The folder was written to since the desk read it; nothing is saved. */
public final class FolderChanged extends Exception {
  private static final long serialVersionUID = 1L;

  FolderChanged() {
    super(DeskWords.say("outdated"));
  }
}
