#pragma once

#include "ingest/planned.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;

namespace penumbra::shell {

/// Whether a file says what will be, and if so from when on, how long that takes to carry out and under which name.
class PlannedRow final : public QWidget {
    Q_OBJECT
public:
    /// Proposes a full hour a day after `now`.
    explicit PlannedRow(base::Time now, QWidget* parent = nullptr);
    /// None where the file says what there is; an error that says which field is wrong.
    base::Result<std::optional<ingest::PlanOrder>> order() const;

signals:
    void changed();

private:
    QCheckBox* m_isPlanned = nullptr;
    QDateTimeEdit* m_begin = nullptr;
    QLineEdit *m_length = nullptr, *m_name = nullptr;
    QTimer m_typed; ///< runs while somebody types
};

} // namespace penumbra::shell
