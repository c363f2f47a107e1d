export const describeMachine=()=>"";export const writeDocument=()=>"";
