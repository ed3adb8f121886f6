/*
 * The page of the plan: reference, text, margin. What decides is the width of the page itself, because panes
 * stand beside it; on a narrow one, reference and margin stand above the text.
 */
export const PLAN_ROW =
  "grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 px-4 @min-[38rem]:grid-cols-[3.5rem_minmax(0,36rem)_7.5rem] @min-[38rem]:justify-center @min-[38rem]:px-2";

export const PLAN_REF = "text-xs/7 tabular-nums @min-[38rem]:text-right";

export const PLAN_TEXT =
  "col-span-2 font-serif text-verbatim lining-nums @min-[38rem]:col-span-1 @min-[38rem]:col-start-2 @min-[38rem]:row-start-1";

export const PLAN_MARGIN =
  "text-xs/7 @min-[38rem]:col-start-3 @min-[38rem]:row-start-1 @min-[38rem]:leading-4.5 @min-[38rem]:pt-1";
