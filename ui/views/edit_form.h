#pragma once

#include "views/param_form.h"
#include "whatif/scenario.h"

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QLineEdit;

namespace penumbra::views {

/// One edit of the scenario: what its action asks for, when it holds and a note.
class EditForm final : public QWidget {
    Q_OBJECT
public:
    explicit EditForm(QWidget* parent = nullptr);
    ~EditForm() override;
    /// Shows an edit; the form is rebuilt only when it is another one. Without one the form is empty. `now` is proposed
    /// where a window has no begin or end yet.
    void setEdit(const whatif::Edit* edit, const Choices& choices, base::Time now);

signals:
    /// `mergeKey` names the drag that the change belongs to; empty for a step of its own.
    void edited(const penumbra::whatif::Edit& edit, const QString& mergeKey);

private:
    void pass(const QString& mergeKey);
    void showWindow();
    void takeWindow();

    whatif::Edit m_edit;
    base::Time m_now{};
    ParamForm* m_params = nullptr;
    QLabel* m_summary = nullptr;
    QCheckBox* m_hasBegin = nullptr;
    QCheckBox* m_hasEnd = nullptr;
    QDateTimeEdit* m_begin = nullptr;
    QDateTimeEdit* m_end = nullptr;
    QLineEdit* m_note = nullptr;
    bool m_showing = false;
};

} // namespace penumbra::views
