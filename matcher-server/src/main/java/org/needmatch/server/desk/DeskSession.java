package org.needmatch.server.desk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.internal.io.write.MessageFiles;
import org.needmatch.json.DeskSavedDocument;
import org.needmatch.plan.Limit;
import org.needmatch.replan.ChangeFrontier.FrontierPoint;

/**
 * One coordinator's work on one week: what was published, the edits since, and
 * what is searched for meanwhile. The folder stays the only truth: until it is
 * saved, the work is in memory and in a journal that the next desk offers
 * again. Thread-safe: changes wait for each other, and questions are answered
 * for the last draft that stands.
 */
public final class DeskSession implements AutoCloseable {
  private final DeskSetup setup;
  private final DeskTeller teller = new DeskTeller();
  private final Searches searches = new Searches(teller);
  private final DeskJournal journal;
  private final LimitWatch limits;
  private final FolderWatch folders;
  private final Reasons reasons = new Reasons(teller);
  private final DeskHistory history;
  private List<DeskJournal.Left> left;
  private List<String> warnings = List.of();
  private boolean names;
  private long revision;
  private volatile DeskView view;

  private DeskSession(DeskSetup setup, OpenedWeek week) throws IOException {
    this.setup = setup;
    journal = new DeskJournal(setup.plan());
    left = DeskJournal.left(setup.plan());
    history = new DeskHistory(journal, week.draft());
    limits = new LimitWatch(teller);
    folders = new FolderWatch(teller);
    view = look(new Revision(++revision, week, history.now()));
    limits.watch(week);
    folders.watch(week);
    reasons.ask(view.revision());
  }

  /**
   * Reads the folders. Cost: that of reading the input, and of holding the plan
   * against it.
   *
   * @throws Exception
   *           when the input or the plan cannot be read, as the commands have it
   */
  public static DeskSession open(DeskSetup setup) throws Exception {
    return new DeskSession(setup, OpenedWeek.open(setup));
  }

  private DeskView look(Revision now) {
    return new DeskView(now, Strip.of(now, history.edits(), names), history.canUndo(),
        history.canRedo(), left, names, warnings);
  }

  /** The draft as it stands, with what page and programs ask of it. */
  DeskView view() {
    return view;
  }

  Searches searches() {
    return searches;
  }

  LimitWatch limits() {
    return limits;
  }

  FolderWatch folders() {
    return folders;
  }

  Reasons reasons() {
    return reasons;
  }

  DeskTeller teller() {
    return teller;
  }

  /** {@return the number of the draft, which each edit must name} */
  public long revision() {
    return view.revision().number();
  }

  /** {@return how many changes nobody has saved yet} */
  public int unsaved() {
    return view.changed().size();
  }

  /**
   * One edit.
   *
   * @param seen
   *          the revision that the coordinator looked at
   * @throws EditRefused
   *           when a rule forbids it; nothing is changed
   * @throws StaleRevision
   *           when the draft is another by now
   * @throws IOException
   *           when the edit cannot be written down; nothing is changed
   */
  public synchronized void act(long seen, Edit edit)
      throws EditRefused, StaleRevision, IOException {
    current(seen);
    var now = view.revision();
    var after = new EditCheck(now, names).after(edit);
    if (after.equals(now.draft())) {
      return;
    }
    history.add(new DeskHistory.Step(edit, after));
    show(freed(now.draft(), after));
  }

  private static boolean freed(Draft before, Draft after) {
    return !after.held().keySet().containsAll(before.held().keySet());
  }

  private void show(boolean freed) {
    var next = new Revision(++revision, view.revision().week(), history.now());
    view = look(next);
    reasons.ask(next);
    searches.follow(next, freed);
    teller.changed(revision);
  }

  private void current(long seen) throws StaleRevision {
    if (seen != revision) {
      throw new StaleRevision();
    }
  }

  /** Takes back the last edit. */
  public synchronized void undo(long seen) throws StaleRevision, IOException, EditRefused {
    current(seen);
    if (!history.canUndo()) {
      throw new EditRefused(List.of(DeskWords.say("nothing.undo")));
    }
    var before = history.now();
    history.undo();
    show(freed(before, history.now()));
  }

  /**
   * Takes back one change since the plan was published, as an edit of its own.
   *
   * @param id
   *          the change's
   * @throws EditRefused
   *           when there is no such change, or another one needs it
   */
  public synchronized void takeBack(long seen, String id)
      throws EditRefused, StaleRevision, IOException {
    current(seen);
    var change = view.changed().stream().filter(one -> one.id().equals(id)).findFirst()
        .orElseThrow(() -> new EditRefused(List.of(DeskWords.say("nothing.change"))));
    act(seen, change.back(view.revision().week()));
  }

  /** Does again what was taken back last. */
  public synchronized void redo(long seen) throws StaleRevision, IOException, EditRefused {
    current(seen);
    if (!history.canRedo()) {
      throw new EditRefused(List.of(DeskWords.say("nothing.redo")));
    }
    var before = history.now();
    history.redo();
    show(freed(before, history.now()));
  }

  /** Forgets every edit. */
  public synchronized void discard(long seen) throws StaleRevision, IOException {
    current(seen);
    searches.drop();
    history.restart(view.revision().week().draft(), List.of());
    warnings = List.of();
    show(false);
  }

  /** Calls people by name, or by id. */
  public synchronized void names(boolean on) throws EditRefused {
    if (on && !setup.namesAllowed()) {
      throw new EditRefused(List.of(DeskWords.say("names.off")));
    }
    names = on;
    view = look(view.revision());
    teller.changed();
  }

  /**
   * Does again what a desk left that ended without saving, or forgets it. What
   * the rules forbid by now is left out, and told.
   */
  public synchronized void recover(long seen, boolean take) throws StaleRevision, IOException {
    current(seen);
    var found = left;
    var before = history.now();
    if (take) {
      var again = DeskHistory.Repeated.of(view.revision().week(), before,
          found.stream().flatMap(one -> one.edits().stream()).toList());
      try {
        for (var step : again.steps()) {
          history.add(step);
        }
      } catch (IOException e) {
        show(freed(before, history.now()));
        throw e;
      }
      warnings = again.refused();
    }
    left = List.of();
    for (var one : found) {
      one.forget();
    }
    show(freed(before, history.now()));
  }

  /** Reads the folders again, and does the edits again. */
  public synchronized void reload(long seen) throws Exception {
    current(seen);
    reopen(history.edits());
  }

  private void reopen(List<Edit> edits) throws Exception {
    var week = OpenedWeek.open(setup);
    searches.drop();
    var again = DeskHistory.Repeated.of(week, week.draft(), edits);
    history.restart(week.draft(), again.steps());
    warnings = again.refused();
    view = look(new Revision(++revision, week, history.now()));
    limits.watch(week);
    folders.watch(week);
    reasons.ask(view.revision());
    teller.changed(revision);
  }

  /** Searches for everything that is empty. */
  public synchronized void solve(long seen, Duration limit) throws StaleRevision {
    current(seen);
    searches.start(Searches.FOR_ALL, view.revision(), limit);
    teller.changed();
  }

  /** Makes the menu of changes. */
  public synchronized void menu(long seen, Duration limit) throws StaleRevision {
    current(seen);
    searches.startMenu(view.revision(), limit);
    teller.changed();
  }

  /** Lets a line of the menu stand to be taken over. */
  public synchronized void take(long seen, String most) throws StaleRevision, EditRefused {
    current(seen);
    var menu = searches.menu();
    var lines = menu == null ? List.<MenuRun.Line>of() : menu.lines();
    var line = lines.stream().filter(one -> one.most().equals(most)).findFirst()
        .orElseThrow(() -> new EditRefused(List.of(DeskWords.say("nothing.menu", most))));
    searches.offer(Searches.MENU, line.point().score().medium(),
        line.point().most() == FrontierPoint.ALL ? Limit.ofWeek(line.point().boundMedium()) : null,
        line.take());
    teller.changed();
  }

  /** Takes a proposal over, as one edit. */
  public synchronized void keep(long seen, @Nullable Long proposal)
      throws StaleRevision, EditRefused, IOException {
    current(seen);
    var stands = searches.proposal(view.revision());
    if (stands == null) {
      throw new EditRefused(List.of(DeskWords.say("nothing.proposed")));
    }
    if (proposal != null && proposal != stands.number()) {
      throw new StaleRevision();
    }
    act(seen, stands.take());
  }

  /** Throws a proposal away, and ends what looks for one. */
  public synchronized void drop(long seen) throws StaleRevision {
    current(seen);
    searches.drop();
    teller.changed();
  }

  /** Asks what is searched for to end soon with what it has. */
  public void stop() {
    searches.stop();
    teller.changed();
  }

  /**
   * Tries what happens when a person is placed whatever else has to move.
   *
   * @param take
   *          whether the plan that was found is to stand to be taken over
   */
  public Insistence insist(Placement place, boolean take) throws EditRefused {
    var now = view.revision();
    var found = Insistence.of(now, place, names);
    if (take && found.take() != null) {
      synchronized (this) {
        if (view.revision() == now) {
          searches.offer("insist", found.medium(), null, found.take());
          teller.changed();
        }
      }
    }
    return found;
  }

  /**
   * Writes the plan's files as a set, and reads them again.
   *
   * @throws FolderChanged
   *           when somebody else has written to the folders since; nothing is
   *           written then
   */
  public synchronized DeskSavedDocument save(long seen, String note) throws Exception {
    current(seen);
    int changes = view.changed().size();
    int off = view.revision().off().size();
    var files = new DraftWriter(view.revision()).write(Notes.byId(note, view.revision().told()),
        changes, names);
    reopen(List.of());
    return new DeskSavedDocument(files, changes,
        DeskWords.say("saved", changes) + (off == 0 ? "" : " " + DeskWords.say("saved.off", off))
            + (files.contains(MessageFiles.NAME) ? " " + DeskWords.say("saved.messages") : ""));
  }

  /** Ends what runs; edits that nobody has saved stay in the journal. */
  @Override
  public synchronized void close() throws IOException {
    searches.close();
    limits.close();
    folders.close();
    reasons.close();
    journal.close();
  }
}
