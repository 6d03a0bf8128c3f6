#pragma once

#include "base/registry.h"
#include "bridge/document.h"
#include "bridge/gathering.h"
#include "bridge/selection.h"

#include <QWidget>

class QHBoxLayout;

namespace penumbra::views {
class ElidedLabel;
class StateView;
} // namespace penumbra::views

namespace penumbra::pages {

/// What every page works on.
struct Context {
    bridge::Document& document;
    bridge::Selection& selection;
    bridge::Gathering& gathering;
};

/// The base of every page: a head line with title, subtitle and the page's own controls, and under it the content or
/// what is missing instead. A page follows the document by itself; pages never know each other.
class PageWidget : public QWidget {
    Q_OBJECT
public:
    PageWidget(Context& context, const QString& title, QWidget* parent);
    /// How many pictures the tour takes of the page.
    virtual int stageCount() const { return 1; }
    /// Brings the page into the stage's state, e.g. with two edits made. Called once the stage before is settled.
    virtual void showStage(int) {}
    /// A command of the window's table that is this page's own, by its id.
    virtual void runCommand(const QString&) {}
    /// What "Why?" asks about here; nothing: the verdict.
    virtual std::optional<evidence::Claim> claim() const { return {}; }
    /// Nothing that the page asked for is still under way. The tour waits for it and for the engine.
    virtual bool settled() const { return true; }

protected:
    Context& context() { return m_context; }
    bridge::Document& document() { return m_context.document; }
    const bridge::Document& document() const { return m_context.document; }
    bridge::Selection& selection() { return m_context.selection; }
    views::StateView& state() { return *m_state; }
    void setContent(QWidget* content);
    void setSubtitle(const QString& subtitle);
    void addControl(QWidget* widget); ///< at the right of the head line
    /// The evaluation changed (and there is one), or became stale or fresh; show it. Called while the page is visible,
    /// and when it becomes visible after a change.
    virtual void showEvaluation() = 0;
    /// What the planner looks at changed. Called like showEvaluation, and each time the page comes to the front.
    virtual void showSelection() {}
    /// The page shows itself as soon as a workspace is open, even an empty one.
    virtual bool needsEvaluation() const { return true; }
    /// How long a page that needs more than an evaluation stays on its own empty state: return false to keep it.
    virtual bool hasContent() { return true; }
    void showEvent(QShowEvent* event) override;
    /// Shows the state that fits the document's phase, then the evaluation.
    void refresh();
    void followSelection();

private:
    Context m_context;
    QString m_title;
    views::StateView* m_state = nullptr;
    views::ElidedLabel* m_subtitle = nullptr;
    QHBoxLayout* m_head = nullptr;
    bool m_outdated = true;
    bool m_shows = false; ///< the content, not a state instead of it
};

/// One page; one file in ui/pages and one line in pages.def each. The descriptor of the entry `fleet` is named
/// fleetPage.
struct Page {
    const char* id;    ///< "fleet"; also its name in the tour
    const char* title; ///< "Fleet"
    const char* icon;  ///< path data for views::lineIcon
    const char* summary;
    PageWidget* (*make)(Context& context, QWidget* parent);
};

base::Registry<Page> pages();

} // namespace penumbra::pages
