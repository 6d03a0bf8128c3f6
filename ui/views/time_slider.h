#pragma once

#include "base/time.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace penumbra::views {

/// Chooses one step of a time grid and says which moment it is.
class TimeSlider final : public QWidget {
    Q_OBJECT
public:
    explicit TimeSlider(QWidget* parent = nullptr);
    void setGrid(const base::TimeGrid& grid); ///< keeps the moment where the new grid has it
    base::Time at() const;
    void setAt(base::Time at);

signals:
    void moved(penumbra::base::Time at);

private:
    void showMoment();

    base::TimeGrid m_grid;
    QSlider* m_slider = nullptr;
    QLabel* m_moment = nullptr;
};

} // namespace penumbra::views
