#include "pages/page.h"

#include "views/card.h"
#include "views/elided_label.h"
#include "views/state_view.h"
#include "views/tall_area.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace penumbra::pages {

#define PENUMBRA_ENTRY(name) extern const Page name##Page;
#include "pages/pages.def"
#undef PENUMBRA_ENTRY

base::Registry<Page> pages() {
#define PENUMBRA_ENTRY(name) &name##Page,
    static const Page* const list[] = {
#include "pages/pages.def"
    };
#undef PENUMBRA_ENTRY
    return base::Registry<Page>(list);
}

PageWidget::PageWidget(Context& context, const QString& title, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(title), m_state(new views::StateView) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(views::space::large, views::space::normal, views::space::large, views::space::normal);
    layout->setSpacing(views::space::normal);
    m_head = new QHBoxLayout;
    m_head->setSpacing(views::space::normal);
    auto* label = views::makeLabel(title);
    label->setFont(views::fontOf(views::TextRole::PageTitle));
    m_subtitle = new views::ElidedLabel;
    m_subtitle->setObjectName(QStringLiteral("muted"));
    m_head->addWidget(label);
    m_head->addWidget(m_subtitle, 1, Qt::AlignVCenter);
    layout->addLayout(m_head);
    layout->addWidget(m_state, 1);
    connect(&context.document, &bridge::Document::phaseChanged, this, &PageWidget::refresh);
    connect(&context.document, &bridge::Document::staleChanged, this, &PageWidget::refresh);
    connect(&context.document, &bridge::Document::evaluationChanged, this, &PageWidget::refresh);
    connect(&context.selection, &bridge::Selection::resourceChanged, this, &PageWidget::followSelection);
    connect(&context.selection, &bridge::Selection::metricChanged, this, &PageWidget::followSelection);
    connect(&context.selection, &bridge::Selection::atChanged, this, &PageWidget::followSelection);
    connect(m_state, &views::StateView::actionTriggered, this, [this] {
        const bool imports = document().phase() == bridge::Phase::Empty;
        selection().requestAction(imports ? QStringLiteral("import") : QStringLiteral("evaluate"));
    });
    connect(m_state, &views::StateView::otherTriggered, this,
            [this] { selection().requestAction(QStringLiteral("open")); });
    connect(&document().engine(), &bridge::Engine::activityChanged, this, [this](const bridge::Activity& activity) {
        if (isVisible() && !m_state->showsContent()) m_state->showProgress(activity.share, activity.what);
    });
}

void PageWidget::setContent(QWidget* content) { m_state->setContent(new views::TallArea(content, m_title)); }

void PageWidget::setSubtitle(const QString& subtitle) { m_subtitle->setFullText(subtitle); }

void PageWidget::addControl(QWidget* widget) { m_head->addWidget(widget); }

void PageWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_outdated) refresh();
    followSelection();
}

void PageWidget::followSelection() {
    if (m_shows && isVisible()) showSelection();
}

void PageWidget::refresh() {
    m_outdated = !isVisible();
    if (m_outdated) return;
    m_shows = false;
    if (!needsEvaluation() && !document().workspace().path.isEmpty()) {
        m_state->showContent();
        m_shows = true;
        return;
    }
    switch (document().phase()) {
    case bridge::Phase::Closed:
        m_state->showEmpty(
            tr("No workspace is open"),
            tr("Open a workspace, drop a file on this window, or make the sample fleet to look around."));
        return;
    case bridge::Phase::Opening:
        m_state->showLoading(tr("Opening the workspace"));
        return;
    case bridge::Phase::Empty:
        m_state->showEmpty(
            tr("This workspace is empty"),
            tr("Import an export of your CMDB, vCenter, cluster, cloud or spreadsheet; its format is recognised. You "
               "will see what would be imported before anything is stored."),
            tr("Import a file…"));
        return;
    case bridge::Phase::Failed:
        if (document().workspace().path.isEmpty())
            m_state->showError(tr("The workspace cannot be opened"), document().error(), {},
                               tr("Open another workspace…"));
        else
            m_state->showError(tr("The evaluation failed"), document().error(), tr("Evaluate again"),
                               tr("Open another workspace…"));
        return;
    case bridge::Phase::Evaluating:
        if (!document().evaluation()) {
            m_state->showLoading(tr("Computing the shadow"));
            return;
        }
        break;
    case bridge::Phase::Ready:
        break;
    }
    if (!document().evaluation() || !hasContent()) return;
    m_state->showContent();
    showEvaluation();
    m_shows = true;
    followSelection();
}

} // namespace penumbra::pages
