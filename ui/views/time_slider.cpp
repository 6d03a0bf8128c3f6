#include "views/time_slider.h"

#include "models/time_text.h"
#include "views/card.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

namespace penumbra::views {

TimeSlider::TimeSlider(QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setAccessibleName(tr("Moment of the shadow"));
    m_slider->setMinimumWidth(180);
    m_moment = makeLabel({});
    m_moment->setFont(fontOf(TextRole::SectionTitle));
    m_moment->setMinimumWidth(
        QFontMetrics(m_moment->font()).horizontalAdvance(QStringLiteral("Wed 30 Sep 2026, 22:00 UTC")) + 6);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_moment);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showMoment();
        emit moved(at());
    });
}

void TimeSlider::setGrid(const base::TimeGrid& grid) {
    if (grid == m_grid) return;
    const auto before = at();
    m_grid = grid;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, grid.count - 1));
    m_slider->setPageStep(static_cast<int>(std::max<std::int64_t>(1, std::chrono::hours(24) / grid.step)));
    m_slider->setValue(grid.indexOf(before));
    showMoment();
}

base::Time TimeSlider::at() const { return m_grid.at(m_slider->value()); }

void TimeSlider::setAt(base::Time at) {
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(m_grid.indexOf(at));
    showMoment();
}

void TimeSlider::showMoment() { m_moment->setText(models::timeText(at())); }

} // namespace penumbra::views
