#include "pages/plan.h"

#include "models/words.h"
#include "report/classification.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace penumbra::pages {

using models::text;

namespace {

constexpr auto kLabelKey = "export/classification";

} // namespace

QString PlanPage::exportName() const {
    const auto* plan = m_plans.at(m_plans.chosen());
    return QStringLiteral("plan-%1").arg(plan ? text(plan->id) : tr("as-is"));
}

void PlanPage::exportAs(const QString& format, const QString& title, const QString& extension) {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto path = QFileDialog::getSaveFileName(this, tr("Export the plan"),
                                             QStringLiteral("%1/%2.%3").arg(folder, exportName(), extension),
                                             QStringLiteral("%1 (*.%2)").arg(title, extension));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + extension;
    m_planner.exportPlan(chosen(), format, path, QSettings().value(kLabelKey).toString());
}

/// A folder of its own within the one that is chosen.
void PlanPage::exportInto(const QString& format, const QString& title) {
    const auto folder =
        QFileDialog::getExistingDirectory(this, tr("%1: the folder to make it in").arg(title),
                                          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (folder.isEmpty()) return;
    m_planner.exportPlan(chosen(), format, QStringLiteral("%1/%2-%3").arg(folder, exportName(), format),
                         QSettings().value(kLabelKey).toString());
}

void PlanPage::openExport() {
    if (m_export->isEnabled())
        m_export->showMenu();
    else
        emit document().problem(tr("There is nothing to export yet. Find plans first, and choose one."));
}

void PlanPage::askClassification() {
    QStringList known{QString()};
    for (const auto& one : report::classifications()) known << text(one);
    const auto now = QSettings().value(kLabelKey).toString();
    if (!known.contains(now)) known << now;
    bool chosen = false;
    const auto label =
        QInputDialog::getItem(this, tr("Classification"), tr("Label for the head of every page; empty for none:"),
                              known, static_cast<int>(known.indexOf(now)), true, &chosen);
    if (!chosen) return;
    const auto fine = report::classificationFrom(label.toStdString());
    if (!fine) {
        emit document().problem(text(fine.error().text));
        return;
    }
    QSettings().setValue(kLabelKey, text(*fine));
    showClassification();
}

void PlanPage::showClassification() {
    const auto label = QSettings().value(kLabelKey).toString();
    m_label->setText(label.isEmpty() ? tr("Classification: none\u2026") : tr("Classification: %1\u2026").arg(label));
}

} // namespace penumbra::pages
