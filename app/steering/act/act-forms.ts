import type { FormAction } from "@/server/form-action";
import {
  answer,
  close,
  confirm,
  direct,
  grant,
  refuse,
  remind,
  sendBack,
  urgeAll,
  urgeOne,
  urgeSilent,
} from "./actions";
import type { BoardAct } from "./board-act";

/** What each form is sent to. */
export const ACT_FORMS: Record<BoardAct, FormAction> = {
  urge_agency: urgeOne,
  urge_overdue: urgeAll,
  urge_task: urgeSilent,
  grant,
  refuse,
  remind,
  close,
  answer,
  direct,
  confirm,
  return: sendBack,
};
