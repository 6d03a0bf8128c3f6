#include "views/chart_view.h"

#include "views/chart_canvas.h"
#include "views/chart_export.h"
#include "views/chart_legend.h"
#include "views/chart_points.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QVBoxLayout>
#include <cmath>

namespace penumbra::views {

namespace {

constexpr int kDimDelay = 300; ///< milliseconds

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent), m_canvas(new ChartCanvas), m_legend(new ChartLegend) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_legend);
    layout->addWidget(m_canvas, 1);
    m_canvas->setContextMenuPolicy(Qt::NoContextMenu);
    setFocusProxy(m_canvas);
    m_dimDelay.setSingleShot(true);
    connect(&m_dimDelay, &QTimer::timeout, this, [this] { m_canvas->setDimmed(true); });
    connect(m_canvas, &ChartCanvas::cursorMoved, this, &ChartView::cursorMoved);
    connect(m_canvas, &ChartCanvas::timePicked, this, &ChartView::timePicked);
    connect(m_canvas, &ChartCanvas::handleMoved, this, &ChartView::handleMoved);
}

void ChartView::setData(ChartData data) {
    m_legend->setData(data);
    m_canvas->setData(std::move(data));
}

void ChartView::clear() { setData({}); }

void ChartView::setDimmed(bool dimmed) {
    if (!dimmed) {
        m_dimDelay.stop();
        m_canvas->setDimmed(false);
    } else if (!m_dimDelay.isActive()) {
        m_dimDelay.start(kDimDelay);
    }
}

void ChartView::setCursor(std::optional<base::Time> at) { m_canvas->setCursorTime(at); }

void ChartView::setScope(TimeScope* scope) { m_canvas->setScope(scope); }

void ChartView::showTime(const base::TimeWindow& window) { m_canvas->zoomTo(window); }

const ChartData& ChartView::data() const { return m_canvas->data(); }

void ChartView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy as picture"), this, [this] { QApplication::clipboard()->setPixmap(grab()); });
    menu.addAction(tr("Copy data as table"), this, &ChartView::copyData);
    menu.addAction(tr("Save as picture…"), this, &ChartView::savePicture);
    menu.addSeparator();
    const auto add = [&](const QString& title, bool ChartLook::*part) -> QAction* {
        auto* entry = menu.addAction(title);
        entry->setCheckable(true);
        entry->setChecked(m_canvas->look().*part);
        connect(entry, &QAction::toggled, this, [this, part](bool on) {
            auto look = m_canvas->look();
            look.*part = on;
            m_canvas->setLook(look);
        });
        return entry;
    };
    add(tr("Logarithmic values"), &ChartLook::logarithmic);
    add(tr("Values from zero"), &ChartLook::fromZero)->setDisabled(m_canvas->look().logarithmic);
    const auto unit = m_canvas->data().unit;
    if (unit == base::Unit::Bytes || unit == base::Unit::BytesPerSecond)
        add(tr("Bytes in steps of 1000"), &ChartLook::decimal);
    menu.addSeparator();
    menu.addAction(tr("Show all hours"), QKeySequence(Qt::Key_Escape), m_canvas, &ChartCanvas::showAll);
    menu.exec(event->globalPos());
}

void ChartView::savePicture() {
    const auto path = QFileDialog::getSaveFileName(this, tr("Save the chart"), {}, pictureFilters());
    if (path.isEmpty()) return;
    if (const auto wrong = views::savePicture(*this, path); !wrong.isEmpty())
        QMessageBox::warning(this, tr("Save the chart"), wrong);
}

void ChartView::copyData() const {
    const auto& data = m_canvas->data();
    QStringList head{QStringLiteral("time")};
    std::vector<ChartLine> columns;
    const auto add = [&](ChartLine line) {
        if (line.empty()) return;
        head << line.name;
        columns.push_back(std::move(line));
    };
    add(data.history);
    add(data.median);
    for (const auto& band : data.bands) {
        add({band.name + tr(", low"), band.grid, band.low, false});
        add({band.name + tr(", high"), band.grid, band.high, false});
    }
    add(data.capacity);
    auto text = head.join(QLatin1Char('\t')) + QLatin1Char('\n');
    const auto extent = extentOf(data);
    const auto step = columns.empty() ? base::Duration(1) : columns.front().grid.step;
    for (auto t = extent.begin; t < extent.end; t += step) {
        text += QString::fromStdString(base::formatTime(t));
        for (const auto& column : columns) {
            const double value = valueAt(column, t);
            text += QLatin1Char('\t') + (std::isnan(value) ? QString() : QString::number(value, 'g', 10));
        }
        text += QLatin1Char('\n');
    }
    QApplication::clipboard()->setText(text);
}

} // namespace penumbra::views
