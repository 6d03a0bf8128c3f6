#include "shell/main_window.h"

#include "models/finding_model.h"
#include "models/time_text.h"
#include "models/words.h"
#include "pages/changes_dialog.h"
#include "pages/why_dialog.h"
#include "shell/guide.h"
#include "shell/import_dialog.h"
#include "shell/language.h"
#include "shell/palette.h"
#include "shell/recent.h"
#include "shell/shortcuts_dialog.h"
#include "shell/stale_notice.h"
#include "shell/status.h"
#include "shell/verdict_button.h"
#include "shell/welcome.h"
#include "store/taken_back.h"
#include "upkeep/kept_mappings.h"
#include "views/figure_row.h"
#include "views/habits.h"
#include "views/icon.h"
#include "views/message_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace penumbra::shell {

namespace {

const auto kSuffix = QStringLiteral("penumbra");
const auto kGuided = QStringLiteral("guided");    ///< the guide was shown once
const auto kPagePrefix = QStringLiteral("page/"); ///< of the ids of their actions
constexpr const char* kPlanCommands[] = {"find-plans", "adopt-plan", "export",
                                         "review",     "prices",     "kept-plans"}; ///< carried out by the page Plan
constexpr const char* kWhatIfCommands[] = {"weakest", "waves", "ask", "when", "kit", "spare", "clear-edits"};
constexpr auto kClosingTime = std::chrono::seconds(5); ///< with the worker when the window closes

QString documentsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

MainWindow::MainWindow(bridge::Clock clock, QWidget* parent) : QMainWindow(parent), m_document(std::move(clock)) {
    views::keepHabits(*qApp);
    setWindowTitle(tr("Penumbra"));
    setAcceptDrops(true);
    resize(1366, 768);
    makeBody();
    bindActions();
    bindDocument();
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    fillRecent();
    showPhase();
}

/// The pages look at the document until they are gone.
MainWindow::~MainWindow() {
    delete m_why;
    delete takeCentralWidget();
}

void MainWindow::makeBody() {
    auto* bar = addToolBar(tr("Actions"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions.fill(menuBar(), bar);
    makeVerdict(*bar);

    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->setFixedWidth(168);
    m_list->setIconSize({20, 20});
    m_list->setAccessibleName(tr("Pages"));
    int number = 0;
    for (const auto* page : pages::pages()) {
        auto* item =
            new QListWidgetItem(views::lineIcon(page->icon), models::registryText("pages", page->title), m_list);
        item->setData(Qt::UserRole, QLatin1String(page->id));
        item->setToolTip(models::registryText("pages", page->summary));
        item->setSizeHint({0, m_list->fontMetrics().height() + 25}); // known before the list is first shown
        auto* shortcut =
            m_actions.add(kPagePrefix + QLatin1String(page->id), models::registryText("pages", page->title),
                          models::registryText("pages", page->summary),
                          QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)));
        connect(shortcut, &QAction::triggered, this, [this, id = QString::fromLatin1(page->id)] { showPage(id); });
        m_actions.menu(QStringLiteral("View"))->addAction(shortcut);
    }
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { // a screen reader selects without the focus
        const auto chosen = m_list->selectedItems();
        if (!chosen.isEmpty() && m_document.phase() != bridge::Phase::Closed)
            showPage(chosen.front()->data(Qt::UserRole).toString());
    });

    m_stack = new QStackedWidget;
    m_welcome = new Welcome;
    m_stack->addWidget(m_welcome);
    auto* right = new QWidget;
    auto* page = new QVBoxLayout(right);
    page->setContentsMargins(0, 0, 0, 0);
    m_stale = new StaleNotice(m_document);
    connect(m_stale, &StaleNotice::sourcesWanted, this, [this] { showPage(QStringLiteral("sources")); });
    auto* above = new QVBoxLayout;
    above->setContentsMargins(views::space::large, views::space::tight, views::space::large, 0);
    above->addWidget(m_stale);
    page->addLayout(above);
    page->addWidget(m_stack, 1);
    m_messages = new views::MessageBar(*right);
    m_guide = new Guide(*right);
    connect(m_guide, &Guide::pageWanted, this, &MainWindow::showPage);
    auto* body = new QWidget;
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(right, 1);
    setCentralWidget(body);
    setStatusBar(new Status(m_document));
}

void MainWindow::makeVerdict(QToolBar& bar) {
    m_verdict = new VerdictButton;
    m_verdict->setObjectName(QStringLiteral("verdict"));
    connect(m_verdict, &QToolButton::clicked, this, [this] { showPage(QStringLiteral("plan")); });
    m_verdictAction = bar.addWidget(m_verdict);
    m_whyVerdict = new QToolButton;
    m_whyVerdict->setObjectName(QStringLiteral("whyVerdict"));
    m_whyVerdict->setText(tr("Why?"));
    m_whyVerdict->setAutoRaise(true);
    m_whyVerdict->setAccessibleName(tr("Why is this the verdict?"));
    m_whyVerdict->setToolTip(tr("What the verdict rests on, and what would turn it"));
    connect(m_whyVerdict, &QToolButton::clicked, this, [this] { why(evidence::VerdictClaim{}); });
    m_whyAction = bar.addWidget(m_whyVerdict);
}

void MainWindow::bindActions() {
    m_actions.bind("new", [this] { newWorkspace(); });
    m_actions.bind("open", [this] { chooseFiles(); });
    m_actions.bind("import", [this] { chooseFiles(); });
    m_actions.bind("sample", [this] { chooseSample(); });
    m_actions.bind("close", [this] { m_document.close(); });
    m_actions.bind("quit", [this] { close(); });
    m_actions.bind("undo", [this] { m_document.undoStack().undo(); });
    m_actions.bind("redo", [this] { m_document.undoStack().redo(); });
    m_actions.bind("undo-import", [this] { m_document.undoImport(); });
    m_actions.bind("redo-import", [this] { m_document.redoImport(); });
    m_actions.bind("cancel", [this] { m_document.engine().cancel(); });
    m_actions.bind("evaluate", [this] { m_document.evaluate(); });
    for (const char* id : kPlanCommands)
        m_actions.bind(id, [this, id] {
            showPage(QStringLiteral("plan"));
            if (auto* page = currentPage()) page->runCommand(QLatin1String(id));
        });
    for (const char* id : kWhatIfCommands)
        m_actions.bind(id, [this, id] {
            showPage(QStringLiteral("what-if"));
            if (auto* page = currentPage()) page->runCommand(QLatin1String(id));
        });
    m_actions.bind("changes", [this] { pages::ChangesDialog(m_document, this).exec(); });
    m_actions.bind("why", [this] {
        const auto* page = currentPage();
        why((page ? page->claim() : std::nullopt).value_or(evidence::VerdictClaim{}));
    });
    connect(&m_selection, &bridge::Selection::whyAsked, this, &MainWindow::why);
    m_actions.bind("theme",
                   [this] { setTheme(views::colorsOf(this).dark ? views::ThemeMode::Light : views::ThemeMode::Dark); });
    m_actions.bind("language", [this] { changeLanguage(); });
    m_actions.bind("palette", [this] { openPalette(*this); });
    m_actions.bind("shortcuts", [this] { ShortcutsDialog(m_actions, this).exec(); });
    m_actions.bind("reset-layout", [this] { m_layout.reset(); });
    m_actions.bind("guide", [this] { m_guide->start(); });
    m_actions.bind("about", [this] { about(); });
    const auto request = [this](const QString& id) {
        if (auto* action = m_actions.action(id)) action->trigger();
    };
    connect(m_welcome, &Welcome::actionRequested, this, request);
    connect(m_welcome, &Welcome::openRequested, this, &MainWindow::openFile);
    connect(&m_selection, &bridge::Selection::actionRequested, this, request);
    connect(&m_selection, &bridge::Selection::pageRequested, this, &MainWindow::showPage);
}

void MainWindow::bindDocument() {
    auto& undo = m_document.undoStack();
    auto* undoAction = m_actions.action(QStringLiteral("undo"));
    auto* redoAction = m_actions.action(QStringLiteral("redo"));
    undoAction->setEnabled(false);
    redoAction->setEnabled(false);
    connect(&undo, &QUndoStack::canUndoChanged, undoAction, &QAction::setEnabled);
    connect(&undo, &QUndoStack::canRedoChanged, redoAction, &QAction::setEnabled);
    connect(&undo, &QUndoStack::undoTextChanged, undoAction, [undoAction](const QString& text) {
        undoAction->setText(text.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(text));
        undoAction->setIconText(tr("Undo"));
    });
    connect(&undo, &QUndoStack::redoTextChanged, redoAction, [redoAction](const QString& text) {
        redoAction->setText(text.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(text));
        redoAction->setIconText(tr("Redo"));
    });
    connect(&m_document, &bridge::Document::phaseChanged, this, &MainWindow::showPhase);
    connect(&m_document, &bridge::Document::workspaceChanged, this, &MainWindow::showImportActions);
    showImportActions();
    connect(&m_document, &bridge::Document::evaluationChanged, this, &MainWindow::showVerdict);
    connect(&m_document, &bridge::Document::staleChanged, this, &MainWindow::showVerdict);
    connect(&m_document, &bridge::Document::problem, m_messages, &views::MessageBar::showProblem);
    connect(&m_document, &bridge::Document::notice, m_messages, &views::MessageBar::showNotice);
    connect(&m_document, &bridge::Document::workspaceChanged, this, [this] {
        const auto& workspace = m_document.workspace();
        setWindowTitle(workspace.path.isEmpty() ? tr("Penumbra") : tr("%1 – Penumbra").arg(workspace.name));
        if (workspace.path.isEmpty()) return;
        rememberWorkspace(workspace.path);
        fillRecent();
        showNotes();
    });
}

void MainWindow::showImportActions() {
    const auto& workspace = m_document.workspace();
    auto* undo = m_actions.action(QStringLiteral("undo-import"));
    undo->setEnabled(workspace.revision.number > 0 && !workspace.readOnly);
    undo->setText(workspace.undoable ? tr("Undo %1").arg(models::text(store::sayStep(workspace.undoable->source)))
                                     : tr("Why no import can be undone"));
    m_actions.action(QStringLiteral("redo-import"))->setEnabled(m_document.canRedoImport());
}

void MainWindow::showNotes() {
    QStringList lines;
    for (const auto& note : m_document.workspace().notes) lines << models::text(note.text);
    if (!lines.isEmpty()) m_messages->showProblem(lines.join(QLatin1Char('\n')));
}

void MainWindow::showPhase() {
    const bool open = !m_document.workspace().path.isEmpty();
    if (m_document.phase() == bridge::Phase::Opening && !open) m_messages->hide(); // it was about the former workspace
    for (const auto* id : {"import", "close", "evaluate", "guide", "changes"})
        m_actions.action(QLatin1String(id))->setEnabled(open);
    for (const auto* id : kPlanCommands)
        m_actions.action(QLatin1String(id))->setEnabled(m_document.evaluation() != nullptr);
    for (const auto* id : kWhatIfCommands)
        m_actions.action(QLatin1String(id))->setEnabled(m_document.evaluation() != nullptr);
    m_actions.action(QStringLiteral("why"))->setEnabled(m_document.evaluation() != nullptr);
    m_actions.action(QStringLiteral("import"))->setEnabled(true);
    const bool closed =
        m_document.phase() == bridge::Phase::Closed || (m_document.phase() == bridge::Phase::Failed && !open);
    m_list->setVisible(!closed);
    if (closed) {
        m_guide->hide();
        m_stack->setCurrentWidget(m_welcome);
        if (m_document.phase() == bridge::Phase::Failed) m_messages->showProblem(m_document.error());
    } else if (m_stack->currentWidget() == m_welcome) {
        const auto* item = m_list->currentItem() ? m_list->currentItem() : m_list->item(0);
        showPage(item->data(Qt::UserRole).toString());
        m_list->setFocus(); // else it falls to whatever comes next in the tool bar
    }
    showVerdict();
    if (m_document.phase() != bridge::Phase::Ready || !std::exchange(m_firstSample, false)) return;
    QSettings().setValue(kGuided, true);
    m_guide->start();
}

void MainWindow::showVerdict() {
    const auto& evaluation = m_document.evaluation();
    m_verdictAction->setVisible(evaluation != nullptr);
    m_whyAction->setVisible(evaluation != nullptr);
    if (!evaluation) return;
    const auto& verdict = evaluation->verdict;
    const auto word = models::verdictWord(verdict.kind);
    const auto limit = models::text(verdict.limit);
    m_verdict->setToolTip(limit);
    if (m_document.stale()) {
        m_verdict->setVerdict({}, views::Tone::Plain, tr("Computing… (before: %1)").arg(word));
        return;
    }
    const auto tone = views::toneOf(verdict.kind);
    const auto brief =
        verdict.limitingFinding < 0
            ? limit
            : models::text(risk::withoutEvidence(
                  verdict.limit, evaluation->findings[static_cast<std::size_t>(verdict.limitingFinding)]));
    const bool conditional = verdict.kind == risk::VerdictKind::GoIf;
    m_verdict->setVerdict(views::signOf(tone) + word, tone,
                          conditional ? tr("Accept or mend this: %1").arg(brief) : brief);
}

void MainWindow::why(const evidence::Claim& claim) {
    if (!m_document.evaluation()) return;
    if (!m_why) m_why = new pages::WhyDialog(m_document, this);
    m_why->ask(claim);
}

void MainWindow::showPage(const QString& id) {
    const auto* page = pages::pages().find(id.toStdString());
    if (!page) return;
    auto*& widget = m_pages[id];
    if (!widget) {
        widget = page->make(m_context, m_stack);
        m_stack->addWidget(widget);
        m_layout.follow(id, *widget);
    }
    m_stack->setCurrentWidget(widget);
    m_stale->offerSources(id != QLatin1String("sources"));
    if (m_document.phase() == bridge::Phase::Failed) m_messages->hide(); // the page says it itself
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) m_list->setCurrentRow(row);
}

pages::PageWidget* MainWindow::currentPage() const {
    return qobject_cast<pages::PageWidget*>(m_stack->currentWidget());
}

void MainWindow::setTheme(views::ThemeMode mode) {
    views::applyTheme(*qApp, mode);
    QSettings().setValue(QStringLiteral("dark"), views::colorsOf(nullptr).dark);
}

void MainWindow::newWorkspace() {
    const auto path = askNewPath(tr("New workspace"), tr("Fleet"));
    if (!path.isEmpty()) m_document.create(path);
}

QString MainWindow::askNewPath(const QString& title, const QString& name) {
    // A file that is there is refused when the workspace is made: it is never written over.
    auto path =
        QFileDialog::getSaveFileName(this, title, QStringLiteral("%1/%2.%3").arg(documentsFolder(), name, kSuffix),
                                     tr("Workspaces (*.penumbra)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty() && QFileInfo(path).suffix() != kSuffix) path += QLatin1Char('.') + kSuffix;
    return path;
}

void MainWindow::chooseSample() {
    m_firstSample = !QSettings().contains(kGuided);
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    const auto path = folder + QStringLiteral("/Sample fleet.penumbra");
    if (!QFileInfo::exists(path)) return openSample(path, {});
    QMessageBox question(
        QMessageBox::Question, tr("Sample fleet"),
        tr("There is a sample fleet already, of %1.")
            .arg(models::timeText(base::fromMillis(QFileInfo(path).lastModified().toMSecsSinceEpoch()))),
        QMessageBox::Cancel, this);
    question.setInformativeText(tr("Made anew, it begins at this hour, and what was edited and kept in it is gone."));
    auto* open = question.addButton(tr("Open it"), QMessageBox::AcceptRole);
    question.setDefaultButton(open);
    auto* anew = question.addButton(tr("Make it anew"), QMessageBox::DestructiveRole);

    question.exec();
    const QAbstractButton* answer = question.clickedButton();
    if (answer == open) m_document.open(path);
    if (answer == anew) openSample(path, {});
}

void MainWindow::chooseFiles() {
    const auto paths = QFileDialog::getOpenFileNames(
        this, tr("Open or import"), documentsFolder(),
        tr("Everything Penumbra reads (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;All files (*)"));
    for (const auto& path : paths) openFile(path);
}

void MainWindow::openFile(const QString& path) {
    if (QFileInfo(path).suffix() == kSuffix)
        m_document.open(QFileInfo(path).absoluteFilePath());
    else
        importFiles({path});
}

void MainWindow::openSample(const QString& path, base::Time now) {
    sample::Options options;
    options.now = now == base::Time{} ? std::chrono::floor<std::chrono::hours>(m_document.now()) : now;
    m_document.openSample(path, options);
}

bool MainWindow::ensureWorkspace(const QString& file) {
    if (!m_document.workspace().path.isEmpty() || m_document.phase() == bridge::Phase::Opening) return true;
    const auto path = askNewPath(tr("Where should the new workspace be kept?"), QFileInfo(file).completeBaseName());
    if (path.isEmpty()) return false;
    m_document.create(path);
    return true;
}

void MainWindow::importFiles(const QStringList& paths) {
    for (const auto& path : paths) {
        ImportDialog dialog(m_document, path, this);
        if (dialog.exec() != QDialog::Accepted || !dialog.batch()) continue;
        if (!ensureWorkspace(path)) return;
        m_document.import(dialog.batch());
        if (!dialog.mapping().empty()) keepMapping(dialog.headings(), dialog.mappingName(), dialog.mapping());
    }
}

void MainWindow::keepMapping(const std::vector<std::string>& headings, const QString& name,
                             const std::string& mapping) {
    m_document.engine().run<bool>(
        bridge::Lane::Workspace, tr("Keeping the column mapping"),
        [headings, name = name.toStdString(), mapping, now = m_document.now()](bridge::Desk& desk,
                                                                               const base::Run&) -> base::Result<bool> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto kept = upkeep::keepMapping((*session)->workspace(), headings, name, mapping, now);
            if (!kept) return tl::unexpected(kept.error());
            return true;
        },
        this,
        [this](const base::Result<bool>& kept) {
            if (!kept && kept.error().kind != base::ErrorKind::Cancelled)
                m_messages->showProblem(models::text(kept.error().text));
        });
}

void MainWindow::fillRecent() {
    const auto paths = recentWorkspaces();
    m_welcome->setRecent(paths);
    auto* open = m_actions.action(QStringLiteral("open"));
    if (!open->menu()) {
        open->setMenu(new QMenu(this));
        for (auto* button : findChildren<QToolButton*>())
            if (button->defaultAction() == open) button->setPopupMode(QToolButton::MenuButtonPopup);
    }
    auto* menu = open->menu();
    menu->clear();
    menu->addAction(tr("Choose a file…"), this, &MainWindow::chooseFiles);
    menu->addSeparator();
    for (const auto& path : paths)
        menu->addAction(QFileInfo(path).completeBaseName(), this, [this, path] { openFile(path); })->setToolTip(path);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    event->acceptProposedAction();
    // The drop must end before a dialog opens, or the other application waits for it.
    QMetaObject::invokeMethod(
        this,
        [this, files] {
            for (const auto& file : files) openFile(file);
        },
        Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(QStringLiteral("geometry"), saveGeometry());
    m_document.close();
    QEventLoop loop; // what is still to be saved is saved, unless the worker hangs
    connect(&m_document.engine(), &bridge::Engine::becameIdle, &loop, &QEventLoop::quit);
    QTimer::singleShot(kClosingTime, &loop, &QEventLoop::quit);
    if (!m_document.engine().idle()) loop.exec(QEventLoop::ExcludeUserInputEvents);
    event->accept();
}

void MainWindow::changeLanguage() {
    if (!chooseLanguage(this)) return;
    m_reopen = m_document.workspace().path;
    QApplication::setQuitOnLastWindowClosed(false); // or the quitting would outlive this window
    close();
    QApplication::exit(kMakeAnew);
}

void MainWindow::about() {
    QMessageBox::about(
        this, tr("About Penumbra"),
        tr("<b>Penumbra %1</b><p>A what-if planner that keeps a live and a shadow inventory of a fleet.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

} // namespace penumbra::shell
